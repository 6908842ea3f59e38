import { differenceParts } from '../../kernel/comparing/compare-terms.ts';
import type { DifferencePart } from '../../kernel/comparing/compare-terms.ts';
import { explain } from '../../kernel/figure.ts';
import type { Figure } from '../../kernel/figure.ts';
import { pounds } from '../../kernel/money.ts';
import { quoted } from '../../kernel/text.ts';
import { entryWords } from '../../saying.ts';
import type { DomainEntry, LedgerWorld } from '../../world.ts';
import type { ChangeLeadsTo } from './told-change.ts';

/** What was known at one date, and the day it speaks of. */
export interface Known {
  readonly world: LedgerWorld;
  readonly day: string;
}

/** Two points of one ledger, the later one second, and the entries known at it and not at the earlier one. */
export interface TwoPoints {
  readonly before: Known;
  readonly after: Known;
  /** In ledger order. */
  readonly entries: readonly DomainEntry[];
}

/** One of the few sentences that say first what changed. */
export interface Headline {
  /** Whether it went worse or better; `told` where it is neither. */
  readonly tone: 'worse' | 'better' | 'told';
  readonly sentence: string;
  readonly leadsTo: HeadlineLeadsTo;
  /** The entries that the sentence rests on, in ledger order; none where only days passed. */
  readonly entries: readonly number[];
}

/** The page that explains a headline. */
export type HeadlineLeadsTo =
  | ChangeLeadsTo
  | { readonly kind: 'timetable' | 'confidence' | 'budgets' | 'costAgainstBenefit' | 'decisions' | 'lateEntries' };

/** How an amount moved, in words: “fell by £41,000 to £210,000”. */
export function movedWords(then: Figure, now: Figure): string {
  const by = now.value - then.value;
  return `${by < 0 ? 'fell' : 'rose'} by ${pounds(Math.abs(by))} to ${pounds(now.value)}`;
}

/** What of a move lies in one thing, such as a department. */
export interface MovedIn {
  /** `undefined` where it has no name. */
  readonly name: string | undefined;
  readonly by: number;
  /** The entries that made that of it another which moved most: the reason of a lesser part is not the reason of the move. */
  readonly entries: readonly number[];
}

/** In what a figure moved, by the names of its parts: what went the same way as the whole, the largest first. */
export function movedIn(
  then: Figure,
  now: Figure,
  nameOf: (part: DifferencePart) => string | undefined,
): readonly MovedIn[] {
  const named = Map.groupBy(differenceParts(then, now), nameOf);
  const all = [...named].map(([name, parts]): MovedIn => {
    const by = parts.reduce((so, one) => so + one.by, 0);
    return { name, by, entries: entriesOfMost(parts, by) };
  });
  return sameWay(all, now.value - then.value);
}

/** The entries behind the one of these parts that moved most, the same way as all of them together. */
export function entriesOfMost(parts: readonly DifferencePart[], by: number): readonly number[] {
  const most = parts
    .filter((one) => one.by < 0 === by < 0)
    .toSorted((one, other) => Math.abs(other.by) - Math.abs(one.by))[0];
  return most?.entries ?? [];
}

/** Of these, what went the same way as a whole that moved by so much, the largest first. */
export function sameWay(all: readonly MovedIn[], by: number): readonly MovedIn[] {
  return all
    .filter((one) => one.by !== 0 && one.by < 0 === by < 0)
    .toSorted((one, other) => Math.abs(other.by) - Math.abs(one.by));
}

/**
 * The headline of a figure that moved: what is said of it, then where most of the move is, and why. `parts` are what it
 * moved in, the largest first; the reason is that of the first.
 */
export function headlineOfMove(
  { tone, says, leadsTo }: Pick<Headline, 'tone' | 'leadsTo'> & { readonly says: string },
  [then, now]: readonly [Figure, Figure],
  points: TwoPoints,
  parts: readonly MovedIn[],
): Headline {
  const where = whereWords(now.value - then.value, parts);
  return {
    tone,
    sentence: `${says}${where}${becauseWords(parts[0]?.entries ?? [], points)}.`,
    leadsTo,
    entries: between(explain(now).entries, points),
  };
}

/**
 * Where most of a move by so much is: “, all of it in Housing”, “, most of it in Housing”, or “, the largest part, £400, in
 * Housing”; empty where it is in nothing that has a name.
 */
function whereWords(by: number, [first]: readonly MovedIn[]): string {
  if (first?.name === undefined) return '';
  if (first.by === by) return `, all of it in ${first.name}`;
  const isMost = Math.abs(first.by) * 2 > Math.abs(by) && Math.abs(first.by) <= Math.abs(by);
  return isMost
    ? `, most of it in ${first.name}`
    : `, the largest part, ${pounds(Math.abs(first.by))}, in ${first.name}`;
}

/**
 * Why, in the words of the newest of these entries that gives a reason: “, because “the supplier was late””. What was noted with
 * an entry that says by itself why it came, such as what finance adds to the evidence that it verified a saving upon, is no
 * reason and is called a note. Entries that were known before are no reason of a change.
 */
export function becauseWords(numbers: readonly number[], { entries }: Pick<TwoPoints, 'entries'>): string {
  const wanted = new Set(numbers);
  const reasons = entries
    .filter(({ n }) => wanted.has(n))
    .flatMap((entry) => {
      const words = reasonOf(entry);
      return words === undefined
        ? []
        : [`${entryWords(entry)?.note === undefined ? 'because' : noted(entry)} ${quoted(words)}`];
    });
  const last = reasons.at(-1);
  return last === undefined ? '' : `, ${last}`;
}

/** What leads to the words of an entry that has no reason: a note, or what it was done upon. */
function noted({ reason }: DomainEntry): string {
  return reason === undefined ? 'upon' : 'with the note';
}

/** The reason of an entry: as it was given with it, or else in the first field of its own in which reasons stand. */
function reasonOf(entry: DomainEntry): string | undefined {
  if (entry.reason !== undefined) return entry.reason;
  const why = entryWords(entry)?.why ?? 'none';
  if (typeof why === 'string') return undefined;
  const stated = entry.data as Readonly<Record<string, unknown>>;
  return Object.keys(why)
    .map((field) => stated[field])
    .find((words) => typeof words === 'string');
}

/** Of these numbers, those of entries that came between the two points, in ledger order. */
export function between(numbers: Iterable<number>, { entries }: Pick<TwoPoints, 'entries'>): readonly number[] {
  const wanted = new Set(numbers);
  return entries.filter(({ n }) => wanted.has(n)).map(({ n }) => n);
}
