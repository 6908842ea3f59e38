import { axisAbove, axisBelow } from '../../design/charts/DayAxis.tsx';
import type { Band } from '../../design/charts/DayAxis.tsx';
import { lineHeight } from '../../design/charts/Svg.tsx';
import { wrapped } from '../../design/charts/text-width.ts';
import { timeAxis } from '../../design/charts/time-axis.ts';
import type { TimeAxis } from '../../design/charts/time-axis.ts';
import type { Item, Line } from './line.ts';

/** Words in the drawing. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** A milestone in pixels along its line. */
export interface PlacedItem {
  readonly standing: Item['standing'];
  readonly planned: number;
  readonly moves: readonly number[];
  readonly end: number;
  readonly was: number | undefined;
  /** Where its end lies beyond the axis: below 0 before it, above 0 after it; else 0. */
  readonly beyond: number;
}

/** A line in pixels. */
export interface PlacedLine {
  readonly line: Line;
  readonly top: number;
  readonly height: number;
  /** Where its milestones lie. */
  readonly middle: number;
  readonly name: Placed;
  readonly under: Placed;
  readonly says: Placed;
  readonly more: Placed;
  readonly items: readonly PlacedItem[];
}

/** A timetable in pixels. */
export interface Layout {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Where days are marked: all the way down, or beside no words. */
  readonly bands: readonly Band[] | undefined;
  readonly axis: TimeAxis;
  readonly lines: readonly PlacedLine[];
}

/** From this width on, names stand before their lines and standings after them; else both stand above. */
const wideFrom = 760;
const saysWidth = 180;

/** One day decades away, as a mistyped year is, would leave no room for all others. */
const yearsHeld = 10;

/** Lays the lines out at a width; `days` are to be seen on the axis too, which goes no further than years from the first. */
export function layOut(lines: readonly Line[], width: number, days: readonly [string, ...string[]]): Layout {
  const wide = width >= wideFrom;
  const left = wide ? Math.round(width * 0.27) : 0;
  const right = wide ? width - saysWidth - 12 : width;
  const all = lines.flatMap(({ items }) =>
    items.flatMap(({ planned, moves, end, was }) => [planned, ...moves, end, ...(was === undefined ? [] : [was])]),
  );
  const axis = timeAxis([...days, ...all.filter((day) => isNear(day, days[0]))], { left, right });
  let top = axisAbove;
  const placed = lines.map((line) => {
    const one = wide ? besideItsLine(line, top, left, right) : aboveItsLine(line, top, width);
    top += one.height;
    return { ...one, line, items: line.items.map((item) => placedItem(item, axis)) };
  });
  const bands = wide ? undefined : placed.map(({ middle }) => [middle - 14, middle + 14] as const);
  return { left, right, height: top + axisBelow, bands, axis, lines: placed };
}

function isNear(day: string, of: string): boolean {
  return Math.abs(Number(day.slice(0, 4)) - Number(of.slice(0, 4))) <= yearsHeld;
}

type Words = Omit<PlacedLine, 'line' | 'items'>;

function besideItsLine({ name, under, says, more }: Line, top: number, left: number, right: number): Words {
  const names = wrapped(name, left - 12, 3);
  const unders = under === undefined ? [] : wrapped(under, left - 12, 2);
  const said = wrapped(says, saysWidth, 3);
  const mores = more === undefined ? [] : wrapped(more, saysWidth, 3);
  const high = Math.max(names.length + unders.length, said.length + mores.length, 1);
  const height = high * lineHeight + 12;
  const firstOf = (lines: number): number => top + (height - lines * lineHeight) / 2 + 13;
  const first = firstOf(names.length + unders.length);
  const firstSaid = firstOf(said.length + mores.length);
  return {
    top,
    height,
    middle: top + height / 2,
    name: { x: 0, y: first, lines: names },
    under: { x: 0, y: first + names.length * lineHeight, lines: unders },
    says: { x: right + 12, y: firstSaid, lines: said },
    more: { x: right + 12, y: firstSaid + said.length * lineHeight, lines: mores },
  };
}

function aboveItsLine({ name, under, says, more }: Line, top: number, width: number): Words {
  const names = wrapped(name, width, 3);
  const unders = under === undefined ? [] : wrapped(under, width, 2);
  const said = wrapped(more === undefined ? says : `${says}; ${more}`, width, 3);
  const words = (names.length + unders.length + said.length) * lineHeight;
  const first = top + 10 + 13;
  return {
    top,
    height: words + 10 + 30,
    middle: top + 10 + words + 14,
    name: { x: 0, y: first, lines: names },
    under: { x: 0, y: first + names.length * lineHeight, lines: unders },
    says: { x: 0, y: first + (names.length + unders.length) * lineHeight, lines: said },
    more: { x: 0, y: 0, lines: [] },
  };
}

function placedItem({ planned, moves, end, standing, was }: Item, { x, side }: TimeAxis): PlacedItem {
  return {
    standing,
    planned: x(planned),
    moves: moves.map(x),
    end: x(end),
    was: was === undefined ? undefined : x(was),
    beyond: side(end),
  };
}
