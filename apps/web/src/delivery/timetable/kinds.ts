import { widthOf } from '../../design/charts/text-width.ts';
import type { Layout, PlacedItem, PlacedLine } from './layout.ts';

/** What a mark of the timetable can be. */
export type Kind = 'planned' | 'toCome' | 'past' | 'met' | 'was';

/** What the marks are called, beside the first of each kind that has the room. */
export const kindWords: Readonly<Record<Kind, string>> = {
  planned: 'first planned',
  toCome: 'expected',
  past: 'expected, not met',
  met: 'met',
  was: 'expected then',
};

/** The name of a kind beside one of its marks. */
export interface KindLabel {
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** The names that found room, and the kinds that occur and are named nowhere. */
export interface KindLabels {
  readonly labels: readonly KindLabel[];
  readonly unnamed: readonly Kind[];
}

const beside = 12;
const apart = 24;

interface Spot {
  readonly kind: Kind;
  readonly x: number;
  /** Whether the mark stands apart from its neighbour, so that its name cannot be taken for that one's. */
  readonly clear: boolean;
}

/** Names each kind of mark once, directly beside the first mark where the name hits no other mark, line or day. */
export function kindLabels({ lines, left, right }: Layout, crossings: readonly number[]): KindLabels {
  const labels: KindLabel[] = [];
  const occur = new Set<Kind>();
  for (const line of lines) {
    const spots = line.items.flatMap(spotsOf);
    for (const { kind, x, clear } of spots) {
      occur.add(kind);
      if (!clear || labels.some((one) => one.kind === kind)) continue;
      const taken = [...takenOn(line), ...labelsOn(labels, line), ...crossings.map((at) => [at, at] as const)];
      const found = roomBeside(kindWords[kind], x, taken, left, right);
      if (found !== undefined) labels.push({ kind, y: line.middle + 5, ...found });
    }
  }
  return { labels, unnamed: [...occur].filter((kind) => !labels.some((one) => one.kind === kind)) };
}

/** A milestone that never moved has one mark, which says how it stands. */
function spotsOf({ planned, end, standing, was }: PlacedItem): readonly Spot[] {
  const kind: Kind = standing === 'leftOpen' ? 'past' : standing;
  return [
    ...(planned === end ? [] : [{ kind: 'planned' as const, x: planned, clear: Math.abs(planned - end) >= apart }]),
    { kind, x: end, clear: planned === end || Math.abs(planned - end) >= apart },
    ...(was === undefined ? [] : [{ kind: 'was' as const, x: was, clear: Math.abs(was - end) >= apart }]),
  ];
}

type Stretch = readonly [from: number, to: number];

function takenOn({ items }: PlacedLine): readonly Stretch[] {
  return items.map(({ planned, moves, end, was }) => {
    const all = [planned, ...moves, end, ...(was === undefined ? [] : [was])];
    return [Math.min(...all), Math.max(...all)];
  });
}

function labelsOn(labels: readonly KindLabel[], { middle }: PlacedLine): readonly Stretch[] {
  return labels
    .filter(({ y }) => y === middle + 5)
    .map(({ x, kind, anchor }) => {
      const width = widthOf(kindWords[kind]);
      return anchor === 'start' ? [x, x + width] : [x - width, x];
    });
}

function roomBeside(
  words: string,
  x: number,
  taken: readonly Stretch[],
  left: number,
  right: number,
): Pick<KindLabel, 'x' | 'anchor'> | undefined {
  const width = widthOf(words) + beside;
  const isFree = (from: number, to: number): boolean =>
    from >= left && to <= right && taken.every(([start, end]) => end <= from || start >= to);
  if (isFree(x + 1, x + width)) return { x: x + beside, anchor: 'start' };
  if (isFree(x - width, x - 1)) return { x: x - beside, anchor: 'end' };
  return undefined;
}

/** Where the marks stand that are named below the chart, one after another, in as many rows as they need. */
export function keyPlaces(kinds: readonly Kind[], width: number): readonly { kind: Kind; x: number; row: number }[] {
  let [x, row] = [10, 0];
  return kinds.map((kind) => {
    const wide = widthOf(kindWords[kind]) + 40;
    if (x > 10 && x + wide > width) [x, row] = [10, row + 1];
    const place = { kind, x, row };
    x += wide;
    return place;
  });
}
