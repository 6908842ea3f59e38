import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { EventStore, NewEvent, StoredEvent } from '../port.ts';
import { anEvent, contents, done, followedUntil, freshStream, someEvents } from './some-events.ts';

const ids = (events: readonly { readonly id: string }[]) => events.map((event) => event.id);

export function followContract(store: () => EventStore): void {
  describe('follow', () => {
    test('gives all that is there in the order of recording, and once says that it has caught up', async () => {
      const [one, two] = [freshStream(), freshStream()];
      const events = someEvents(4);
      await done(store().append(one, events.slice(0, 1), 'noStream'));
      await done(store().append(two, events.slice(1, 3), 'noStream'));
      await done(store().append(one, events.slice(3), 0));
      const later = anEvent();
      let appended: Promise<unknown> | undefined;
      const { events: all, steps } = await followedUntil(store(), undefined, (seen, so) => {
        if (so.at(-1)?.kind === 'caughtUp') appended = store().append(two, [later], 1);
        return seen.at(-1)?.id === later.id;
      });
      await appended;
      expect(ids(all.filter(({ stream }) => stream === one || stream === two))).toEqual(ids([...events, later]));
      expect(steps.filter((step) => step.kind === 'caughtUp')).toHaveLength(1);
    });

    test('gives the same events as reading the stream does', async () => {
      const stream = freshStream();
      await done(store().append(stream, [anEvent({ title: 'é' }, { why: '“”' }), ...someEvents(2)], 'noStream'));
      expect(await contents(store(), [stream])).toEqual(await store().read(stream));
    });

    test('begins after any position that was handed out, and skips and repeats nothing', async () => {
      const stream = freshStream();
      const events = someEvents(5);
      const appended = await done(store().append(stream, events.slice(0, 3), 'noStream'));
      await done(store().append(stream, events.slice(3), 2));
      const all = await contents(store(), [stream]);
      for (const [at, { position }] of all.entries()) {
        expect(ids(await contents(store(), [stream], position))).toEqual(ids(events.slice(at + 1)));
      }
      expect(ids(await contents(store(), [stream], appended.position))).toEqual(ids(events.slice(3)));
    });

    test('catches up at the very end of the store, where there is nothing to give', async () => {
      const { events: all } = await followedUntil(store(), undefined, (_, steps) => steps.at(-1)?.kind === 'caughtUp');
      const last = all.at(-1)?.position;
      const { steps } = await followedUntil(store(), last, (_, so) => so.at(-1)?.kind === 'caughtUp');
      expect(steps).toEqual([{ kind: 'caughtUp' }]);
    });

    test('ends when it is aborted: before it begins, while it waits and between events', async () => {
      await done(store().append(freshStream(), someEvents(1), 'noStream'));
      const steps: unknown[] = [];
      for await (const step of store().follow(undefined, AbortSignal.abort())) steps.push(step);
      expect(steps).toEqual([]);
      const waiting = new AbortController();
      for await (const step of store().follow(undefined, waiting.signal)) {
        if (step.kind === 'caughtUp') setImmediate(() => waiting.abort());
      }
      expect((await followedUntil(store(), undefined, () => true)).steps).toHaveLength(1);
    });

    test('gives each event once and in order while 64 writers append', { timeout: 60_000 }, async () => {
      const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 });
      const writers = fc.array(sizes, { minLength: 64, maxLength: 64 });
      await fc.assert(
        fc.asyncProperty(writers, (plans) => writeAndFollow(store(), plans)),
        { numRuns: 3 },
      );
    });
  });
}

async function writeAndFollow(store: EventStore, plans: readonly (readonly number[])[]): Promise<void> {
  const { position } = await done(store.append(freshStream(), someEvents(1), 'noStream'));
  const writers = plans.map((sizes) => ({ stream: freshStream(), batches: sizes.map(someEvents) }));
  const total = plans.flat().reduce((sum, size) => sum + size, 0);
  const streams = new Set(writers.map((writer) => writer.stream));
  const own = (events: readonly StoredEvent[]) => events.filter((event) => streams.has(event.stream));
  const following = followedUntil(store, position, (events) => own(events).length >= total);
  await Promise.all(writers.map(({ stream, batches }) => write(store, stream, batches)));
  const seen = own((await following).events);
  for (const { stream, batches } of writers) {
    expect(ids(seen.filter((event) => event.stream === stream))).toEqual(ids(batches.flat()));
  }
  expect(ids(await contents(store, [...streams], position))).toEqual(ids(seen));
}

async function write(store: EventStore, stream: string, batches: readonly (readonly NewEvent[])[]): Promise<void> {
  let expected: number | 'noStream' = 'noStream';
  for (const batch of batches) expected = (await done(store.append(stream, batch, expected))).revision;
}
