import type { AmendmentEvent } from './amendment.ts';
import type { Entry } from './entry.ts';
import type { World } from './world.ts';

export type AmendmentEntry = Entry<AmendmentEvent>;

/** Whether entries of this type say how another one of their stream is to be read. */
export function isAmendmentType(type: string): type is AmendmentEvent['type'] {
  return type === 'EntryCorrected' || type === 'EntryWithdrawn';
}

/** Whether the entry says how another one of its stream is to be read. */
export function isAmendment(entry: Entry): entry is Entry & AmendmentEntry {
  return isAmendmentType(entry.type);
}

/** The amendment of each entry that has one, by event id: of several, the last counts. */
export function amendmentsIn(entries: readonly Entry[]): ReadonlyMap<string, AmendmentEntry> {
  const found = new Map<string, AmendmentEntry>();
  for (const entry of entries) if (isAmendment(entry)) found.set(entry.data.entry, entry);
  return found;
}

/** What an amendment names: the entry as it was recorded. `undefined` where the world does not know it. */
export function amendedBy(entry: Entry, world: Pick<World<object>, 'history'>): Entry | undefined {
  if (!isAmendment(entry)) return undefined;
  return world.history(entry.stream).find((one) => one.id === entry.data.entry);
}

/** The entry as it is to be read by its amendment; `undefined` when it is withdrawn. Keeps its own number, id and place. */
export function readBy<E extends Entry>(entry: E, amendment: AmendmentEntry | undefined): E | undefined {
  if (amendment === undefined) return entry;
  if (amendment.type === 'EntryWithdrawn') return undefined;
  const { reason: _was, ...head } = entry;
  const { data, because } = amendment.data;
  const why = because === undefined ? {} : { reason: because };
  // The data were checked by the schema of the entry's own type when the correction was decided on.
  return { ...head, ...why, data, effectiveOn: amendment.effectiveOn } as unknown as E;
}

/**
 * The entry as it read when a later entry, such as the one that takes it back, was recorded: as corrected last by then, or as
 * recorded where nothing had corrected it.
 */
export function readBefore<E extends Entry>(entry: E, n: number, world: Pick<World<object>, 'amendments'>): E {
  const corrections = world
    .amendments()
    .flatMap((one) => (isAmendment(one) && one.n < n && isCorrectionOf(one, entry) ? [one] : []));
  return readBy(entry, corrections.at(-1)) ?? entry;
}

function isCorrectionOf({ stream, type, data }: AmendmentEntry, entry: Entry): boolean {
  return type === 'EntryCorrected' && stream === entry.stream && data.entry === entry.id;
}

/**
 * The statements of one stream as they are to be read after these entries, each in the place where it was recorded:
 * corrected ones as corrected, withdrawn ones left out, and no amendments. Without amendments, the same list.
 */
export function amended<E extends Entry>(entries: readonly E[]): readonly E[] {
  const amendments = amendmentsIn(entries);
  if (amendments.size === 0) return entries;
  return entries.flatMap((entry) => (isAmendment(entry) ? [] : (readBy(entry, amendments.get(entry.id)) ?? [])));
}

/**
 * Number of the stream's newest amendment; 0 when it has none. Found among the ledger's amendments, which are few: a stream
 * may have a hundred thousand entries.
 */
export function newestAmendment(stream: string, world: Pick<World<object>, 'amendments'>): number {
  return world.amendments().findLast((one) => one.stream === stream)?.n ?? 0;
}
