import type { NewEvent } from './port.ts';

/** The store cannot keep the event, or the stream's name, as it was given. Nothing was appended; sending it again cannot help. */
export class UnstorableEvent extends Error {
  override readonly name = 'UnstorableEvent';
}

/** An event id of the batch is already in the store, at another place. Nothing was appended. */
export class EventIdReused extends Error {
  override readonly name = 'EventIdReused';
}

/** Only a person's stream can be erased; the ledger is never shortened. */
export class StreamNotErasable extends Error {
  override readonly name = 'StreamNotErasable';
}

/** The position was not handed out by this store, or lies beyond its end: the store is another one, or an older copy. */
export class UnknownPosition extends Error {
  override readonly name = 'UnknownPosition';
}

// A dollar sign in front marks the store's own streams and events in EventStoreDB.
const name = /^[A-Za-z0-9][\x21-\x7e]{0,199}$/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const plain = new WeakSet<NewEvent>();

/**
 * The event, known from now on to be in its plainest form: `JSON.stringify` made its texts from objects, so they come
 * back the same. Reading them again to see that costs an eighth of an append.
 */
export function inPlainForm(event: NewEvent): NewEvent {
  plain.add(event);
  return event;
}

/**
 * Whatever any store refuses, so that a ledger can move between stores: names that are not printable ASCII, ids that
 * are not UUIDs in lower case, and JSON that would not come back as the same text (numbers such as 1.0, spaces between
 * members, a key given twice, integer-like keys out of order).
 * @throws UnstorableEvent
 */
export function checkBatch(stream: string, events: readonly NewEvent[]): void {
  if (!name.test(stream)) throw new UnstorableEvent(`“${stream}” cannot be the name of a stream`);
  if (events.length === 0) throw new UnstorableEvent(`Nothing was given to append to ${stream}`);
  for (const event of events) {
    if (!uuid.test(event.id)) throw new UnstorableEvent(`“${event.id}” is not a UUID in lower case`);
    if (!name.test(event.type)) throw new UnstorableEvent(`“${event.type}” cannot be the type of an event`);
    if (plain.has(event)) continue;
    checkJson(event, 'data');
    checkJson(event, 'metadata');
  }
  if (events.length > 1 && new Set(events.map((event) => event.id)).size < events.length) {
    throw new EventIdReused(`Two events for ${stream} have the same id`);
  }
}

/** Whether the stream is a person's. */
export function isErasable(stream: string): boolean {
  return stream.startsWith('person-') && name.test(stream);
}

/** @throws StreamNotErasable */
export function checkErasable(stream: string): void {
  if (!isErasable(stream)) {
    throw new StreamNotErasable(`${stream} cannot be erased: only the stream of a person can`);
  }
}

function checkJson(event: NewEvent, part: 'data' | 'metadata'): void {
  const text = event[part];
  if (text.startsWith('{') && comesBackTheSame(text)) return;
  throw new UnstorableEvent(
    `The ${part} of ${event.type} ${event.id} is not the JSON text of an object in its plainest form`,
  );
}

function comesBackTheSame(text: string): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}
