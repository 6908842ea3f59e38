import { differenceParts } from '../../kernel/compare-terms.ts';
import type { DifferencePart } from '../../kernel/compare-terms.ts';
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

/** What of a moved figure lies in what went the same way, the largest first. */
export function partsOfMove(then: Figure, now: Figure): readonly DifferencePart[] {
  const down = now.value < then.value;
  return differenceParts(then, now)
    .filter(({ by }) => by < 0 === down)
    .toSorted((one, other) => Math.abs(other.by) - Math.abs(one.by));
}

/**
 * Where most of a move is: “, all of it in Housing”, “, most of it in Housing”, or “, the largest part, £400, in Housing”;
 * empty where it is in nothing that has a name.
 */
export function whereWords(
  by: number,
  parts: readonly { readonly name: string | undefined; readonly by: number }[],
): string {
  const named = Map.groupBy(parts, ({ name }) => name);
  const sums = [...named].map(([name, all]) => ({ name, by: all.reduce((so, one) => so + one.by, 0) }));
  const [first] = sums.toSorted((one, other) => Math.abs(other.by) - Math.abs(one.by));
  if (first?.name === undefined) return '';
  if (sums.length === 1 && first.by === by) return `, all of it in ${first.name}`;
  if (Math.abs(first.by) * 2 > Math.abs(by) && Math.abs(first.by) <= Math.abs(by))
    return `, most of it in ${first.name}`;
  return `, the largest part, ${pounds(Math.abs(first.by))}, in ${first.name}`;
}

/**
 * Why, in the words of the newest of these entries that gives a reason: “, because “the supplier was late””. Entries that
 * were known before are no reason of a change.
 */
export function becauseWords(numbers: readonly number[], { entries }: Pick<TwoPoints, 'entries'>): string {
  const wanted = new Set(numbers);
  const reasons = entries.filter(({ n }) => wanted.has(n)).flatMap((entry) => reasonOf(entry) ?? []);
  const last = reasons.at(-1);
  return last === undefined ? '' : `, because ${quoted(last)}`;
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
  const fresh = new Set(entries.map(({ n }) => n));
  return [...new Set(numbers)].filter((n) => fresh.has(n)).toSorted((a, b) => a - b);
}
