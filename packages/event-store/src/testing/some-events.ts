import { randomUUID } from 'node:crypto';

import type { Appended, Conflict, EventStore, Followed, NewEvent, StoredEvent } from '../port.ts';

/** An event that says what is given, with a new id. */
export function anEvent(data: object = {}, metadata: object = {}): NewEvent {
  return { id: randomUUID(), type: 'ProjectProposed', data: JSON.stringify(data), metadata: JSON.stringify(metadata) };
}

/** Events with the numbers 1 to `count`. */
export function someEvents(count: number): NewEvent[] {
  return Array.from({ length: count }, (_, at) => anEvent({ number: at + 1 }));
}

/** The name of a stream that no other test has. */
export function freshStream(): string {
  return `project-${randomUUID()}`;
}

/** The result of an append that must not conflict. */
export async function done(result: Promise<Appended | Conflict>): Promise<Appended> {
  const outcome = await result;
  if (outcome.kind === 'conflict') throw new Error(`Conflict at revision ${outcome.revision}`);
  return outcome;
}

/** What is followed until it is enough; then following is aborted. */
export async function followedUntil(
  store: EventStore,
  after: string | undefined,
  enough: (events: readonly StoredEvent[], steps: readonly Followed[]) => boolean,
): Promise<{ events: StoredEvent[]; steps: Followed[] }> {
  const stop = new AbortController();
  const events: StoredEvent[] = [];
  const steps: Followed[] = [];
  for await (const step of store.follow(after, stop.signal)) {
    steps.push(step);
    if (step.kind === 'events') events.push(...step.events);
    if (enough(events, steps)) stop.abort();
  }
  return { events, steps };
}

/** Everything that is in the store now, of these streams. */
export async function contents(store: EventStore, streams: readonly string[], after?: string): Promise<StoredEvent[]> {
  const { events } = await followedUntil(store, after, (_, steps) => steps.at(-1)?.kind === 'caughtUp');
  return events.filter((event) => streams.includes(event.stream));
}
