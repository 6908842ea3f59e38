import { benefitsWords } from './benefits/area.words.ts';
import { deliveryWords } from './delivery/area.words.ts';
import { governanceWords } from './governance/area.words.ts';
import { amendedBy, amendmentsIn, isAmendment, isAmendmentType, readBefore, readBy } from './kernel/amended.ts';
import { splitStream } from './kernel/entry.ts';
import type { Entry } from './kernel/entry.ts';
import type { AnyWords, CounterStatement, EntryWords } from './kernel/reading.ts';
import { moneyWords } from './money/area.words.ts';
import { programmeWords } from './programme/area.words.ts';
import { scrutinyWords } from './scrutiny/area.words.ts';
import type { Category, LedgerWorld, Statement, States } from './world.ts';

/** What is said of everything that the ledger holds, by category. A category without its words does not compile. */
const words = {
  ...programmeWords,
  ...deliveryWords,
  ...governanceWords,
  ...moneyWords,
  ...benefitsWords,
  ...scrutinyWords,
} satisfies {
  readonly [C in Category]: object;
};

const byCategory: Readonly<Record<string, AnyWords<States>>> = words;

/** Every type of statement that a category's streams hold, in no order that means anything. */
export function typesOf(category: Category): readonly Statement['type'][] {
  return Object.keys(byCategory[category] ?? {}) as Statement['type'][];
}

/** The words for a statement's type; `undefined` for an amendment and for what a newer server recorded. */
export function entryWords({ stream, type }: Pick<Entry, 'stream' | 'type'>): EntryWords<Entry, States> | undefined {
  const { category } = splitStream(stream);
  const found = Object.hasOwn(byCategory, category) ? byCategory[category] : undefined;
  if (found === undefined || !Object.hasOwn(found, type)) return undefined;
  return found[type] as EntryWords<Entry, States> | undefined;
}

/** What takes entries of this type back, or puts them right; `undefined` for a type that is not known here. */
export function counterOf(entry: Pick<Entry, 'stream' | 'type'>): CounterStatement | undefined {
  return isAmendmentType(entry.type) ? { kind: 'amended' } : entryWords(entry)?.counter;
}

/** The entry in words, with names as the given world knows them. */
export function describe(entry: Entry, world: LedgerWorld): string {
  const words = entryWords(entry);
  if (words !== undefined) return words.says(entry, world);
  if (!isAmendment(entry)) return entry.type;
  const target = amendedBy(entry, world);
  if (target === undefined) return entry.type === 'EntryWithdrawn' ? 'Entry withdrawn' : 'Entry corrected';
  if (entry.type === 'EntryWithdrawn') return `Withdrawn: ${describe(readBefore(target, entry.n, world), world)}`;
  return `Corrected: ${describe(readBy(target, entry) ?? target, world)}`;
}

/** The newest amendment of an entry that the world knows; `undefined` while it stands as recorded. */
export function amendmentOf({ id, stream }: Entry, world: LedgerWorld) {
  return amendmentsIn(world.history(stream)).get(id);
}
