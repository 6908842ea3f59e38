import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';

import { appendSurely } from './append-surely.ts';
import { openStore } from './open.ts';
import type { StoreOptions } from './open.ts';
import { UnknownPosition } from './refusals.ts';
import { done, followedUntil, freshStream, someEvents, WireFaultServer } from './testing/index.ts';
import type { Fault } from './testing/index.ts';

async function faultyStore(options: StoreOptions = {}) {
  const server = await WireFaultServer.start();
  const store = await openStore(server.address, { deadline: 1_000, longestPause: 2, ...options });
  const close = async () => {
    await store.close();
    server.stop();
  };
  return { server, store, close };
}

type Faulty = Awaited<ReturnType<typeof faultyStore>>;

async function opened(options: StoreOptions = {}): Promise<Faulty> {
  const faulty = await faultyStore(options);
  onTestFinished(faulty.close);
  return faulty;
}

/**
 * Follows from the beginning while `during` runs after the catching up, until `total` events have come. Returns what
 * was recorded and what came, as positions in the server's log.
 */
async function follow({ store, server }: Faulty, total: number, during: () => Promise<unknown> = async () => {}) {
  const caughtUp = Promise.withResolvers<void>();
  const following = followedUntil(store, undefined, (seen, so) => {
    if (so.at(-1)?.kind === 'caughtUp') caughtUp.resolve();
    return seen.length >= total && so.some((step) => step.kind === 'caughtUp');
  });
  const [{ events, steps }] = await Promise.all([following, caughtUp.promise.then(during)]);
  const recorded = server.log.events.filter((event) => !event.stream.startsWith('$'));
  expect(events.map((event) => event.id)).toEqual(recorded.slice(0, total).map((event) => event.id));
  expect(steps.filter((step) => step.kind === 'caughtUp')).toHaveLength(1);
  return { events, steps };
}

/** Appends so many batches of three to a new stream, as surely as a caller would. */
async function append({ store }: Faulty, batches: number): Promise<void> {
  const stream = freshStream();
  let expected: number | 'noStream' = 'noStream';
  for (let batch = 0; batch < batches; batch += 1) {
    const appended = appendSurely(store, stream, someEvents(3), expected, { first: 1, longest: 2 });
    expected = (await done(appended)).revision;
  }
}

describe('following', () => {
  test('survives a subscription that ends without an error, again and again', async () => {
    const faulty = await opened();
    faulty.server.faults.plan(
      'subscribe',
      { kind: 'endEarly', after: 0 },
      { kind: 'endEarly', after: 1 },
      { kind: 'endEarly', after: 4 },
    );
    await append(faulty, 2);
    await follow(faulty, 24, () => append(faulty, 6));
    expect(faulty.server.faults.count('subscribe')).toBeGreaterThan(1);
  });

  test('survives a subscription that breaks', async () => {
    const faulty = await opened();
    faulty.server.faults.plan(
      'subscribe',
      { kind: 'drop', after: 0 },
      { kind: 'drop', after: 2 },
      { kind: 'refuse', code: 14 },
    );
    await follow(faulty, 18, () => append(faulty, 6));
  });

  test('survives the end and the break of a subscription that is waiting', async () => {
    const faulty = await opened();
    const { server } = faulty;
    await follow(faulty, 6, async () => {
      await server.faults.next('subscribe');
      server.endSubscriptions();
      await server.faults.next('subscribe');
      await append(faulty, 1);
      server.dropSubscriptions();
      await server.faults.next('subscribe');
      await append(faulty, 1);
    });
  });

  test('asks again when a subscription says nothing', async () => {
    const faulty = await opened({ quiet: 30 });
    faulty.server.faults.plan('subscribe', { kind: 'silent' }, { kind: 'silent' });
    await follow(faulty, 6, async () => {
      await faulty.server.faults.next('subscribe');
      await append(faulty, 2);
    });
  });

  test('goes on where it was when reads break, end early or are never answered while it catches up', async () => {
    const faulty = await opened();
    await append(faulty, 8);
    const faults: Fault[] = [
      { kind: 'silent' },
      { kind: 'refuse', code: 14 },
      // The first reads ask whose log it is, and for its end.
      { kind: 'endEarly', after: 1 },
      { kind: 'drop', after: 5 },
      { kind: 'endEarly', after: 1 },
      { kind: 'endEarly', after: 7 },
      { kind: 'endEarly', after: 0 },
      { kind: 'endEarly', after: 0 },
    ];
    faulty.server.faults.plan('read', ...faults);
    const { steps } = await follow(faulty, 24);
    expect(steps.at(-1)).toEqual({ kind: 'caughtUp' });
  });

  test('says in words that it has lost the store', async () => {
    const notices: string[] = [];
    const faulty = await opened({ notice: (sentence) => notices.push(sentence) });
    faulty.server.faults.plan('read', { kind: 'refuse', code: 14 });
    faulty.server.faults.plan('subscribe', { kind: 'endEarly', after: 1 });
    await follow(faulty, 6, () => append(faulty, 2));
    expect(notices[0]).toMatch(/^The event store cannot be reached .*; following goes on from the last event$/);
    expect(notices).toContainEqual(expect.stringMatching(/ended the subscription/));
  });

  test('reads a log of several pages', async () => {
    const faulty = await opened();
    for (let stream = 0; stream < 5; stream += 1) {
      await done(faulty.store.append(freshStream(), someEvents(600), 'noStream'));
    }
    await follow(faulty, 3_000);
  });

  test('begins exactly after a position, beyond what a number can hold', async () => {
    const faulty = await opened();
    await append(faulty, 3);
    const { events } = await follow(faulty, 9);
    for (const [at, { position }] of events.entries()) {
      expect(BigInt(position.split('/')[0] ?? 0)).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER));
      const rest = await followedUntil(faulty.store, position, (_, steps) => steps.at(-1)?.kind === 'caughtUp');
      expect(rest.events).toEqual(events.slice(at + 1));
    }
  });

  test.each(['12', 'C:1/P:1', '1/2/3', ''])('refuses the position “%s”, which it never gave', async (position) => {
    const { store } = await opened();
    const first = store.follow(position, new AbortController().signal)[Symbol.asyncIterator]().next();
    await expect(first).rejects.toThrow(UnknownPosition);
  });

  test('refuses a position beyond the end: the store is an older copy', async () => {
    const faulty = await opened();
    await append(faulty, 1);
    const beyond = `${2n ** 60n}/${2n ** 60n}`;
    const first = faulty.store.follow(beyond, new AbortController().signal)[Symbol.asyncIterator]().next();
    await expect(first).rejects.toThrow(UnknownPosition);
  });

  test('skips and repeats nothing, whatever goes wrong', { timeout: 60_000 }, async () => {
    const after = fc.integer({ min: 0, max: 9 });
    const fault = fc.oneof(
      fc.record({ kind: fc.constant('endEarly' as const), after }),
      fc.record({ kind: fc.constant('drop' as const), after }),
      fc.constant({ kind: 'refuse' as const, code: 14 }),
    );
    const faults = fc.array(fault, { maxLength: 8 });
    const property = fc.asyncProperty(
      faults,
      faults,
      fc.nat(6),
      fc.nat(6),
      async (reads, subscriptions, before, later) => {
        const faulty = await faultyStore();
        try {
          await append(faulty, before);
          faulty.server.faults.plan('read', ...reads);
          faulty.server.faults.plan('subscribe', ...subscriptions);
          await follow(faulty, 3 * (before + later), () => append(faulty, later));
        } finally {
          await faulty.close();
        }
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });
});
