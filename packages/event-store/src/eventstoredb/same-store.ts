import type { StoredEvent } from '../port.ts';
import { isErasable, UnknownPosition } from '../refusals.ts';

/** An event that no store which went on from it can have lost. */
export type Anchor = Pick<StoredEvent, 'stream' | 'revision' | 'id' | 'position'>;

/** What can be asked of a store to know it again. Each answers for certain or throws. */
export interface Known {
  /** Id of the event that names the store; `undefined` when it has no name. */
  name(): Promise<string | undefined>;
  /** The last event of the stream; `undefined` when there is no such stream. */
  lastOf(stream: string): Promise<Anchor | undefined>;
  /** The event at a revision that the stream has. */
  eventAt(stream: string, revision: number): Promise<Anchor>;
}

/** The last of the events that will not be erased. */
export function anchorAmong(events: readonly StoredEvent[]): Anchor | undefined {
  return events.findLast(({ stream }) => !isErasable(stream));
}

/**
 * Compares the store with what was read from it before: its name, and the last event of the ledger with its place. Its end
 * alone says nothing: a backup that was restored may have grown past the old one.
 * @returns the name of the store
 * @throws UnknownPosition when another store answers, or an older copy of this one
 */
export async function expectSameStore(
  store: Known,
  known: { readonly name: string | undefined; readonly anchor: Anchor | undefined },
): Promise<string | undefined> {
  const name = await store.name();
  if (known.name !== undefined && name !== known.name) {
    throw new UnknownPosition('Another event store answers at this address than the one that was read');
  }
  if (known.anchor !== undefined && !(await holds(store, known.anchor))) {
    const { stream, revision } = known.anchor;
    throw new UnknownPosition(
      `The event store no longer holds what was read from it (revision ${revision} of ${stream}): an older copy of it was restored`,
    );
  }
  return name;
}

async function holds(store: Known, { stream, revision, id, position }: Anchor): Promise<boolean> {
  const last = await store.lastOf(stream);
  if (last === undefined || last.revision < revision) return false;
  const there = last.revision === revision ? last : await store.eventAt(stream, revision);
  // Some servers leave the position out where a single stream is read.
  return there.id === id && (there.position === '' || there.position === position);
}
