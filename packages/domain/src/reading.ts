import { deliveryReadings } from './delivery/area.reading.ts';
import { governanceReadings } from './governance/area.reading.ts';
import { amended, amendmentsIn, isAmendment, readBy } from './kernel/amended.ts';
import { splitStream } from './kernel/entry.ts';
import type { Entry } from './kernel/entry.ts';
import { foldOne, knows } from './kernel/reading.ts';
import type { AnyReading, CounterStatement, EntryWords } from './kernel/reading.ts';
import { programmeReadings } from './programme/area.reading.ts';
import type { Category, DomainEvent, LedgerWorld, Statement, States } from './world.ts';

/** How everything that the ledger holds is read, by category. A category without its reading does not compile. */
const readings = { ...programmeReadings, ...deliveryReadings, ...governanceReadings } satisfies {
  readonly [C in Category]: object;
};

/** The category of streams whose readings these are, in which `Type` is recorded. */
export const categories = Object.keys(readings) as readonly Category[];

// Each reading is only ever given its own states and entries, which the look-ups below see to.
const byCategory: Readonly<Record<string, AnyReading<States>>> = readings;

/** Every type of statement that a category's streams hold, in no order that means anything. */
export function typesOf(category: Category): readonly Statement['type'][] {
  return Object.keys(byCategory[category]?.words ?? {}) as Statement['type'][];
}

function readingOf({ stream, type }: Pick<Entry, 'stream' | 'type'>): AnyReading<States> | undefined {
  const { category } = splitStream(stream);
  const reading = Object.hasOwn(byCategory, category) ? byCategory[category] : undefined;
  return reading !== undefined && knows(reading, type) ? reading : undefined;
}

/**
 * The state of a stream after one more statement. An entry of a category or type that is not known here, recorded by a
 * newer server, leaves everything as it was; so does an amendment, which `stateAfter` alone can follow.
 */
export function evolve(state: object | undefined, entry: Entry): object | undefined {
  const reading = readingOf(entry);
  return reading === undefined ? state : foldOne(reading, state, entry);
}

/**
 * The state of a stream after all these entries of it, read as they are amended; on a day, without what had not happened
 * by then, as is now known.
 */
export function stateAfter(entries: readonly Entry[], effectiveOn?: string): object | undefined {
  let state: object | undefined;
  for (const entry of amended(entries)) {
    if (effectiveOn === undefined || entry.effectiveOn <= effectiveOn) state = evolve(state, entry);
  }
  return state;
}

/** The words for a statement's type; `undefined` for an amendment and for what a newer server recorded. */
export function entryWords(entry: Pick<Entry, 'stream' | 'type'>): EntryWords<Entry, States> | undefined {
  return readingOf(entry)?.words[entry.type] as EntryWords<Entry, States> | undefined;
}

/** What takes entries of this type back, or puts them right; `undefined` for a type that is not known here. */
export function counterOf(entry: Pick<Entry, 'stream' | 'type'>): CounterStatement | undefined {
  return isAmendmentType(entry.type) ? { kind: 'amended' } : entryWords(entry)?.counter;
}

function isAmendmentType(type: string): boolean {
  return type === 'EntryCorrected' || type === 'EntryWithdrawn';
}

/** The entry in words, with names as the given world knows them. */
export function describe(entry: Entry, world: LedgerWorld): string {
  const words = entryWords(entry);
  if (words !== undefined) return words.says(entry, world);
  if (!isAmendment(entry)) return entry.type;
  const target = world.history(entry.stream).find((one) => one.id === entry.data.entry);
  if (target === undefined) return entry.type === 'EntryWithdrawn' ? 'Entry withdrawn' : 'Entry corrected';
  if (entry.type === 'EntryWithdrawn') return `Withdrawn: ${describe(target, world)}`;
  return `Corrected: ${describe(readBy(target, entry) ?? target, world)}`;
}

/** What an amendment names: the entry as it was recorded. `undefined` where the world does not know it. */
export function amendedBy(entry: Entry, world: LedgerWorld): Entry | undefined {
  if (!isAmendment(entry)) return undefined;
  return world.history(entry.stream).find((one) => one.id === entry.data.entry);
}

/** The newest amendment of an entry that the world knows; `undefined` while it stands as recorded. */
export function amendmentOf({ id, stream }: Entry, world: LedgerWorld) {
  return amendmentsIn(world.history(stream)).get(id);
}

/** Whether any entry of this type is known: one of the ledger's own, or an amendment. */
export function isKnownType(type: string): type is DomainEvent['type'] {
  return isAmendmentType(type) || Object.values(byCategory).some((one) => knows(one, type));
}
