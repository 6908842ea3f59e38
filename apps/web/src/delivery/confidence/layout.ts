import { axisAbove, axisBelow } from '../../design/charts/DayAxis.tsx';
import type { Band } from '../../design/charts/DayAxis.tsx';
import { lineHeight } from '../../design/charts/Svg.tsx';
import { wrapped } from '../../design/charts/text-width.ts';
import { timeAxis } from '../../design/charts/time-axis.ts';
import type { TimeAxis } from '../../design/charts/time-axis.ts';
import type { Group, Segment, Strip } from './strips.ts';

/** Words at a place. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** A stretch of a strip in pixels. */
export interface PlacedSegment {
  readonly segment: Segment;
  readonly x: number;
  readonly width: number;
}

/** A strip in pixels; `y` is its upper edge. */
export interface PlacedStrip {
  readonly strip: Strip;
  readonly top: number;
  readonly y: number;
  readonly name: Placed;
  readonly says: Placed;
  readonly more: Placed;
  readonly segments: readonly PlacedSegment[];
}

/** Strips under one another, by scale. */
export interface Layout {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly axis: TimeAxis;
  readonly bands: readonly Band[];
  readonly headings: readonly Placed[];
  readonly strips: readonly PlacedStrip[];
}

/** How high a strip is: two letters have room under one another. */
export const stripHeight = 36;

const wideFrom = 760;
const saysWidth = 150;
const headingHeight = 34;

/** Lays groups of strips out at a width; `days` are to be seen on the axis too. A heading needs more than one group. */
export function layOut(groups: readonly Group[], width: number, days: readonly string[]): Layout {
  const wide = width >= wideFrom;
  const left = wide ? Math.round(width * 0.24) : 0;
  const right = wide ? width - saysWidth - 12 : width;
  const spans = groups.flatMap(({ strips }) => strips.flatMap((strip) => strip.segments.map(({ span }) => span)));
  const axis = timeAxis([...days, ...spans.flatMap(({ from, to }) => [from, to])], { left, right }, 2);
  const headings: Placed[] = [];
  const placed: PlacedStrip[] = [];
  let top = axisAbove;
  for (const { heading, strips } of groups) {
    if (groups.length > 1) {
      headings.push({ x: 0, y: top + 22, lines: [heading] });
      top += headingHeight;
    }
    for (const strip of strips) {
      const { height, ...words } = wide ? beside(strip, top, left, right) : above(strip, top, width);
      placed.push({ strip, top, ...words, segments: strip.segments.map((one) => placedSegment(one, axis)) });
      top += height;
    }
  }
  const bands = placed.map(({ y }) => [y - 2, y + stripHeight + 2] as const);
  return { left, right, height: top + axisBelow, axis, bands, headings, strips: placed };
}

type Words = Pick<PlacedStrip, 'y' | 'name' | 'says' | 'more'> & { readonly height: number };

function beside({ name, says, more }: Strip, top: number, left: number, right: number): Words {
  const names = wrapped(name, left - 12, 2);
  const mores = more === undefined ? [] : wrapped(more, saysWidth, 1);
  const firstOf = (lines: number): number => top + 3 + (stripHeight - lines * lineHeight) / 2 + 13;
  const said = wrapped(says, saysWidth, 2);
  const firstSaid = firstOf(said.length + mores.length);
  return {
    y: top + 3,
    height: stripHeight + 6,
    name: { x: 0, y: firstOf(names.length), lines: names },
    says: { x: right + 12, y: firstSaid, lines: said },
    more: { x: right + 12, y: firstSaid + said.length * lineHeight, lines: mores },
  };
}

function above({ name, says, more }: Strip, top: number, width: number): Words {
  const names = wrapped(name, width, 2);
  const said = wrapped(more === undefined ? `Now: ${says}` : `Now: ${says}; ${more}`, width, 1);
  const first = top + 6 + 13;
  const words = (names.length + said.length) * lineHeight;
  return {
    y: top + 6 + words + 4,
    height: 6 + words + 4 + stripHeight + 8,
    name: { x: 0, y: first, lines: names },
    says: { x: 0, y: first + names.length * lineHeight, lines: said },
    more: { x: 0, y: 0, lines: [] },
  };
}

function placedSegment(segment: Segment, { x }: TimeAxis): PlacedSegment {
  const [from, to] = [x(segment.span.from), x(segment.span.to)];
  // Judged on the very day that is looked at, it has lasted for no time yet, and is seen all the same.
  return { segment, x: from, width: Math.max(2, to - from) };
}
