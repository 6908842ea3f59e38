import { definitionOf, eventIdOf } from '@minutebook/domain';
import type { Actor, AnyEvent, Entry, EntryHead, Source } from '@minutebook/domain';

import type { NewEvent, StoredEvent } from './port.ts';
import { checkBatch, inPlainForm } from './refusals.ts';

/** What is recorded with every event of one decision. */
export interface Circumstances {
  /** Id of the command that was decided. */
  readonly command: string;
  readonly by: Actor;
  /** The moment of recording (UTC, with milliseconds). */
  readonly recordedAt: string;
  /** The day it was true in the world. */
  readonly effectiveOn: string;
  /** Event id of the entry that this follows from. */
  readonly causation?: string | undefined;
  readonly reason?: string | undefined;
  readonly source?: Source | undefined;
}

/** An entry that has not been numbered yet. */
export type Unnumbered = Omit<EntryHead, 'n'> & AnyEvent;

/** The store holds something on a stream of the ledger that was not written by this codec. */
export class UnreadableEvent extends Error {
  override readonly name = 'UnreadableEvent';
}

/**
 * The events of one decision as a store keeps them. Their ids follow from the command's id and their place, so that the
 * same decision on the same command always gives the same batch. @throws when nothing defines an event's type
 */
export function encode(events: readonly AnyEvent[], circumstances: Circumstances): NewEvent[] {
  return events.map(({ type, data }, index) => {
    const version = definitionOf(type)?.version;
    if (version === undefined) throw new Error(`Nothing defines the event ${type}`);
    const id = eventIdOf(circumstances.command, index);
    return inPlainForm({ id, type, data: JSON.stringify(data), metadata: metadataOf(version, circumstances) });
  });
}

function metadataOf(
  version: number,
  { command, by, recordedAt, effectiveOn, causation, reason, source }: Circumstances,
) {
  const origin = source && { document: source.document, publishedOn: source.publishedOn, digest: source.digest };
  // The order of the keys is part of what is hashed; what is undefined leaves no trace.
  return JSON.stringify({
    version,
    recordedAt,
    effectiveOn,
    by: { id: by.id, role: by.role },
    command,
    causation,
    reason,
    source: origin,
  });
}

/**
 * Everything of an entry but its number. An unknown type or a version newer than this program's comes out as it is: the
 * one place where they are tolerated, and folds leave them alone.
 * @throws UnreadableEvent
 */
export function decode({ id, stream, revision, type, data, metadata }: StoredEvent): Unnumbered {
  const head = parsed(metadata, id, stream) as Partial<Unnumbered>;
  const { version, recordedAt, effectiveOn, by, command, causation, reason, source } = head;
  if (
    typeof version !== 'number' ||
    typeof recordedAt !== 'string' ||
    typeof effectiveOn !== 'string' ||
    typeof by?.id !== 'string' ||
    typeof command !== 'string'
  ) {
    throw new UnreadableEvent(`${type} ${id} on ${stream} was not recorded by Minutebook: its metadata is ${metadata}`);
  }
  return {
    id,
    stream,
    revision,
    version,
    recordedAt,
    effectiveOn,
    by,
    command,
    ...(causation === undefined ? {} : { causation }),
    ...(reason === undefined ? {} : { reason }),
    ...(source === undefined ? {} : { source }),
    type,
    data: parsed(data, id, stream),
  };
}

function parsed(text: string, id: string, stream: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableEvent(`The event ${id} on ${stream} is not JSON: the store is damaged`, { cause });
  }
}

/** An entry as a store keeps it, its id and version unchanged: for restoring a ledger that was exported. */
export function encodeEntry({ id, type, version, data, ...circumstances }: Entry): NewEvent {
  return inPlainForm({ id, type, data: JSON.stringify(data), metadata: metadataOf(version, circumstances) });
}

/**
 * Whether every store would take the entry, to be asked of a whole ledger before any of it is restored. That no id is
 * used twice is not looked at. @throws UnstorableEvent
 */
export function checkRestorable(entry: Entry): void {
  // A copy is not known to be in its plainest form: what comes from outside is read again.
  checkBatch(entry.stream, [{ ...encodeEntry(entry) }]);
}
