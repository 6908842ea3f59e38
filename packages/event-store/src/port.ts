/** An event on its way into a stream. Texts are JSON that is already made, so that a bad payload fails its caller alone. */
export interface NewEvent {
  /** UUID; the same id is never appended twice to a stream. */
  readonly id: string;
  readonly type: string;
  /** JSON text of an object. */
  readonly data: string;
  /** JSON text of an object. */
  readonly metadata: string;
}

/** An event as a store returns it. */
export interface StoredEvent extends NewEvent {
  readonly stream: string;
  /** Place in its stream, from 0. */
  readonly revision: number;
  /** Opaque place in the store's global order; only this store's `follow` understands it. */
  readonly position: string;
}

/** The revision that the last event of the stream must have, from 0, or `noStream` when there must be none. */
export type Expected = number | 'noStream';

export interface Appended {
  readonly kind: 'appended';
  /** Revision of the last event appended. */
  readonly revision: number;
  /** Position of the last event appended. */
  readonly position: string;
}

/** The stream is not at the expected revision; nothing was appended. */
export interface Conflict {
  readonly kind: 'conflict';
  /** Revision of the stream's last event; -1 when there is no stream. */
  readonly revision: number;
}

/** What `follow` yields: events in global order, and once, when all that was there at the start has been yielded, the signal. */
export type Followed =
  | { readonly kind: 'events'; readonly events: readonly StoredEvent[] }
  | { readonly kind: 'caughtUp' };

/** Whether the store can be read and appended to now, with the reason in words when not. */
export type Health = { readonly kind: 'up' } | { readonly kind: 'down'; readonly reason: string };

/** Where events are kept. Every adapter holds to the same contract suite. */
export interface EventStore {
  /**
   * Appends all the events or none. Appending the identical batch again (same ids, same expected revision) returns the
   * first result. Resolves only once the events are durable.
   * @throws StoreUnavailable when nothing was recorded or, `ambiguous`, when it is not known whether it was
   * @throws UnstorableEvent when no store could keep an event or the stream's name as given
   * @throws EventIdReused when an id is already at another place; only the embedded store looks at other streams
   */
  append(stream: string, events: readonly NewEvent[], expected: Expected): Promise<Appended | Conflict>;
  /** All events of a stream in order; empty when there is none. @throws StoreUnavailable */
  read(stream: string): Promise<readonly StoredEvent[]>;
  /**
   * Every event after the position (from the beginning when `undefined`) in global order, without end, system events
   * left out. Survives drops and silent ends of the connection by itself: no gap, no duplicate. Ends, without an error,
   * when the signal aborts or the store is closed. Events of an erased stream may still be among them.
   * @throws UnknownPosition when the store never handed out the position, or ends before it
   */
  follow(after: string | undefined, signal: AbortSignal): AsyncIterable<Followed>;
  /** Removes a person's stream, if there is one. @throws StreamNotErasable for any other stream, StoreUnavailable */
  erase(stream: string): Promise<void>;
  health(): Promise<Health>;
  /** Waits for what was begun, then lets go of everything held. */
  close(): Promise<void>;
}

/** The store did not answer in time, is down, full or read-only. `ambiguous`: the append may have happened. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  readonly ambiguous: boolean;

  constructor(message: string, ambiguous: boolean, options?: ErrorOptions) {
    super(message, options);
    this.ambiguous = ambiguous;
  }
}
