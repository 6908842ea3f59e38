// oxlint-disable-next-line no-restricted-imports -- this is the adapter that the rule speaks of
import {
  BACKWARDS,
  binaryEvent,
  END,
  EventStoreDBClient,
  FORWARDS,
  jsonEvent,
  START,
  streamNameFilter,
  UnavailableError,
} from '@eventstore/db-client';

import { eventStoreDbAddress } from './eventstoredb/address.ts';
import type { Credentials } from './eventstoredb/address.ts';
import { Channel } from './eventstoredb/channel.ts';
import { conflictOf, failure, isAbsent, isUnanswered, isUntouched, Unanswered } from './eventstoredb/failures.ts';
import { cutShort, followLog } from './eventstoredb/follow-log.ts';
import { seenOf, storedEvent } from './eventstoredb/record.ts';
import type { Resolved, Seen } from './eventstoredb/record.ts';
import { arriving, wholly } from './eventstoredb/arriving.ts';
import { identityStream } from './identity.ts';
import type { StoreOptions } from './open.ts';
import { positionText } from './eventstoredb/position.ts';
import type { Position } from './eventstoredb/position.ts';
import { StoreUnavailable } from './port.ts';
import type { Appended, Conflict, EventStore, Expected, Followed, Health, NewEvent, StoredEvent } from './port.ts';
import { checkBatch, checkErasable } from './refusals.ts';

/** Most events that one read asks for. */
const pageSize = 1_000;
const buffered = { highWaterMark: pageSize };
const neverAborted = new AbortController().signal;

/** A store kept by EventStoreDB or KurrentDB. Open one in a process. */
export class EventStoreDb implements EventStore {
  readonly #client: EventStoreDBClient;
  readonly #channel: Channel;
  readonly #call: { readonly credentials: Credentials; readonly requiresLeader: boolean; readonly deadline: number };
  readonly #times: Required<StoreOptions>;
  readonly #closing = new AbortController();
  readonly #begun = new Set<Promise<unknown>>();

  /** @throws WrongStoreAddress */
  constructor(address: string, options: StoreOptions) {
    const { connectionString, credentials } = eventStoreDbAddress(address);
    this.#times = { deadline: 5_000, quiet: 30_000, longestPause: 5_000, notice: () => {}, ...options };
    this.#client = EventStoreDBClient.connectionString(connectionString);
    const broken = { name: 'unavailable', message: 'nobody answers', code: 14, details: '', metadata: new Map() };
    this.#channel = new Channel(this.#client, new UnavailableError(broken as never));
    // Credentials on each call, even where a server without TLS ignores them, are what keeps an append off the batch
    // path, which has no deadline.
    this.#call = { credentials, requiresLeader: true, deadline: this.#times.deadline };
  }

  async append(stream: string, events: readonly NewEvent[], expected: Expected): Promise<Appended | Conflict> {
    checkBatch(stream, events);
    return this.#working<Appended | Conflict>(() => this.#append(stream, events, expected), conflictOf);
  }

  async #append(stream: string, events: readonly NewEvent[], expected: Expected): Promise<Appended> {
    const proposed = events.map(({ id, type, data, metadata }) =>
      jsonEvent({ id, type, data: JSON.parse(data), metadata: JSON.parse(metadata) }),
    );
    const expectedRevision = expected === 'noStream' ? 'no_stream' : BigInt(expected);
    const result = await this.#answered(
      this.#client.appendToStream(stream, proposed, { ...this.#call, expectedRevision }),
    );
    const position = result.position ?? (await this.#positionOf(stream, result.nextExpectedRevision));
    return { kind: 'appended', revision: Number(result.nextExpectedRevision), position: positionText(position) };
  }

  /** Some servers answer a repeated batch without its position. */
  async #positionOf(stream: string, revision: bigint): Promise<Position> {
    const options = { ...this.#call, fromRevision: revision, maxCount: 1 };
    const [found] = await this.#all<Resolved>(this.#client.readStream(stream, options, buffered), neverAborted);
    if (found?.event?.position === undefined) throw new Error(`Revision ${revision} of ${stream} cannot be read`);
    return found.event.position;
  }

  async read(stream: string): Promise<readonly StoredEvent[]> {
    return this.#working(
      () => this.#readWhole(stream),
      (error) => (isAbsent(error) ? [] : undefined),
    );
  }

  async #readWhole(stream: string): Promise<StoredEvent[]> {
    const events: StoredEvent[] = [];
    for (let next = 0n; ;) {
      const options = { ...this.#call, fromRevision: next, maxCount: pageSize };
      const page = await this.#all<Resolved>(this.#client.readStream(stream, options, buffered), neverAborted);
      for (const resolved of page) events.push(...storedEvent(resolved));
      if (page.length < pageSize) return events;
      next = (page.at(-1)?.event?.revision ?? next) + 1n;
    }
  }

  async *follow(after: string | undefined, signal: AbortSignal): AsyncGenerator<Followed, void> {
    const until = AbortSignal.any([signal, this.#closing.signal]);
    const log = {
      name: async () => (await this.#one(identityStream, START, until))?.id,
      lastOf: (stream: string) => this.#one(stream, END, until),
      eventAt: async (stream: string, revision: number) => {
        const found = await this.#one(stream, BigInt(revision), until);
        if (found === undefined) throw new StoreUnavailable(cutShort, false);
        return found;
      },
      newest: () => this.#newest(until),
      page: (from: Position | undefined) => this.#page(from, until),
      live: (from: Position | undefined) => this.#live(from, until),
    };
    yield* followLog(log, after, until, this.#times);
  }

  /** One event of a stream, from its end backwards or else forwards; `undefined` when there is no such stream. */
  async #one(stream: string, from: typeof START | typeof END | bigint, signal: AbortSignal) {
    const direction = from === END ? BACKWARDS : FORWARDS;
    const options = { ...this.#call, direction, fromRevision: from, maxCount: 1 } as const;
    try {
      const [found] = await this.#all<Resolved>(this.#client.readStream(stream, options, buffered), signal);
      const [event] = found === undefined ? [] : storedEvent(found);
      // Who has no such stream says so: this answer was cut short.
      if (event === undefined) throw new StoreUnavailable(cutShort, false);
      return event;
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  }

  async #newest(signal: AbortSignal): Promise<Position | undefined> {
    const options = { ...this.#call, direction: BACKWARDS, fromPosition: END, maxCount: 1 } as const;
    const [last] = await this.#all<Resolved>(this.#client.readAll(options, buffered), signal);
    return last?.event?.position;
  }

  async #page(from: Position | undefined, signal: AbortSignal): Promise<{ seen: Seen[]; full: boolean }> {
    const options = { ...this.#call, fromPosition: from ?? START, maxCount: pageSize } as const;
    const page = await this.#all<Resolved>(this.#client.readAll(options, buffered), signal);
    return { seen: page.flatMap(seenOf), full: page.length === pageSize };
  }

  async *#live(from: Position | undefined, signal: AbortSignal): AsyncGenerator<Seen[], boolean> {
    const filter = streamNameFilter({ regex: '^[^$].*', checkpointInterval: 1_000 });
    const options = { ...this.#call, fromPosition: from ?? START, filter } as const;
    const subscription = this.#client.subscribeToAll(options, buffered);
    const stop = () => subscription.unsubscribe();
    const batches = arriving<Resolved>(subscription, stop, this.#times.quiet, signal);
    for (let next = await batches.next(); ; next = await batches.next()) {
      if (next.done === true) return next.value === 'ended';
      yield next.value.flatMap(seenOf);
    }
  }

  /**
   * Deletes the stream: it reads as empty at once, and its bytes leave the server's files at the next scavenge. Until
   * then `follow` still yields its events. A scavenge keeps the last event of every stream, so one that says nothing is
   * put there first; also where the stream is deleted already, as it was without that once.
   */
  async erase(stream: string): Promise<void> {
    checkErasable(stream);
    // Bytes, so that it is none of the events that the port knows.
    const blank = () => [binaryEvent({ type: 'Blank', data: new Uint8Array() })];
    const options = { ...this.#call, expectedRevision: 'any' } as const;
    await this.#working<unknown>(() => this.#answered(this.#client.appendToStream(stream, blank(), options)));
    await this.#working<unknown>(
      () => this.#answered(this.#client.deleteStream(stream, options)),
      (error) => (isAbsent(error) || conflictOf(error) ? 'erased' : undefined),
    );
  }

  /** Up when the leader answers a read; whether its disk has room shows only in an append. */
  async health(): Promise<Health> {
    try {
      await this.#working(() => this.#newest(neverAborted));
      return { kind: 'up' };
    } catch (error) {
      return { kind: 'down', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled(this.#begun);
    await this.#client.dispose();
  }

  #all<T>(stream: Parameters<typeof wholly>[0], signal: AbortSignal): Promise<T[]> {
    return this.#orElsewhere(wholly<T>(stream, this.#times.deadline, signal));
  }

  /** The client's own deadline does not cover the search for a leader, so the wait has a second end. */
  async #answered<T>(answer: Promise<T>): Promise<T> {
    const { promise, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Unanswered(true)), this.#times.deadline * 1.25);
    return this.#orElsewhere(Promise.race([answer, promise])).finally(() => clearTimeout(timer));
  }

  /** Where nobody answers, whoever comes next asks on another connection. */
  #orElsewhere<T>(answer: Promise<T>): Promise<T> {
    const { current } = this.#channel;
    return answer.catch((error: unknown) => {
      if (isUnanswered(error)) this.#channel.leave(current);
      throw error;
    });
  }

  /** Does the work of one call. @param instead the result where an error is an answer */
  async #working<T>(work: () => Promise<T>, instead: (error: unknown) => T | undefined = () => undefined): Promise<T> {
    if (this.#closing.signal.aborted) throw new StoreUnavailable('The event store is closed', false);
    const done = twiceIfUntouched(work).catch((error: unknown) => {
      const answer = instead(error);
      if (answer === undefined) throw failure(error);
      return answer;
    });
    this.#begun.add(done);
    return done.finally(() => this.#begun.delete(done));
  }
}

async function twiceIfUntouched<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isUntouched(error)) throw error;
    return work();
  }
}

/** Opens the store at an EventStoreDB connection string; nothing is sent yet. @throws WrongStoreAddress */
export function openEventStoreDb(address: string, options: StoreOptions): EventStoreDb {
  return new EventStoreDb(address, options);
}
