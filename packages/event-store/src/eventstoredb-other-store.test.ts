import { describe, expect, onTestFinished, test } from 'vitest';

import { epochOf } from './identity.ts';
import { openStore } from './open.ts';
import { UnknownPosition } from './refusals.ts';
import { done, freshStream, someEvents, WireFaultServer } from './testing/index.ts';
import { WireLog } from './testing/wire-log.ts';

async function followed() {
  const server = await WireFaultServer.start();
  const store = await openStore(server.address, { deadline: 1_000, longestPause: 2 });
  onTestFinished(async () => {
    await store.close();
    server.stop();
  });
  await epochOf(store);
  const stream = freshStream();
  await done(store.append('person-a', someEvents(1), 'noStream'));
  await done(store.append(stream, someEvents(8), 'noStream'));
  const caughtUp = Promise.withResolvers<void>();
  const seen: string[] = [];
  const run = async () => {
    for await (const step of store.follow(undefined, new AbortController().signal)) {
      if (step.kind === 'caughtUp') caughtUp.resolve();
      else seen.push(...step.events.map((event) => event.id));
    }
  };
  const ended = run();
  ended.catch(() => {});
  await caughtUp.promise;
  await server.faults.next('subscribe');
  return { server, store, stream, ended, seen };
}

/** What a backup holds that was taken after so many events. */
function copyOf(log: WireLog, count: number): WireLog {
  const copy = new WireLog();
  for (const event of log.events.filter(({ stream }) => !stream.startsWith('$')).slice(0, count)) {
    copy.append(event.stream, [event], event.revision - 1);
  }
  return copy;
}

const proposed = (count: number) =>
  someEvents(count).map(({ id, type, data, metadata }) => ({
    id,
    type,
    contentType: 'application/json',
    data: Buffer.from(data),
    metadata: Buffer.from(metadata),
  }));

describe('another store at the same address', () => {
  test.each<[string, (log: WireLog, stream: string) => WireLog, RegExp]>([
    ['that is empty', () => new WireLog(), /Another event store answers/],
    ['with another name, as long as the first', (log) => renamed(log), /Another event store answers/],
    ['that is a shorter copy', (log) => copyOf(log, 6), /no longer holds what was read/],
    ['that is a copy which grew past the old end', (log) => grown(copyOf(log, 6)), /no longer holds what was read/],
    [
      'that is a copy with other events in the same place',
      (log, stream) => grown(withOthers(copyOf(log, 6), stream)),
      /no longer holds what was read/,
    ],
  ])('%s ends following', async (_, other, words) => {
    const { server, stream, ended, seen } = await followed();
    const before = seen.length;
    server.log = other(server.log, stream);
    server.dropSubscriptions();
    await expect(ended).rejects.toThrow(UnknownPosition);
    await expect(ended).rejects.toThrow(words);
    expect(seen).toHaveLength(before);
  });

  test('is not taken for one that was only away, whose people were erased and scavenged meanwhile', async () => {
    const { server, store, stream, seen } = await followed();
    await store.erase('person-a');
    server.log.scavenge();
    server.dropSubscriptions();
    await server.faults.next('subscribe');
    const [event] = someEvents(1);
    await done(store.append(stream, event === undefined ? [] : [event], 7));
    await expect.poll(() => seen.at(-1)).toBe(event?.id);
  });
});

function renamed(log: WireLog): WireLog {
  const other = new WireLog();
  for (const event of log.events.filter(({ stream }) => !stream.startsWith('$'))) {
    const id = event.stream === 'store-identity' ? crypto.randomUUID() : event.id;
    other.append(event.stream, [{ ...event, id }], event.revision - 1);
  }
  return other;
}

function grown(log: WireLog): WireLog {
  log.append(freshStream(), proposed(40), -1);
  return log;
}

function withOthers(log: WireLog, stream: string): WireLog {
  log.append(stream, proposed(9), undefined);
  return log;
}

describe('credentials without rights', () => {
  test.each([
    [7, 'access-denied'],
    [16, undefined],
  ])('end following before it has caught up: %i', async (code, exception) => {
    const server = await WireFaultServer.start();
    const store = await openStore(server.address, { deadline: 1_000, longestPause: 2 });
    onTestFinished(async () => {
      await store.close();
      server.stop();
    });
    const fault = { kind: 'refuse', code, ...(exception === undefined ? {} : { exception }) } as const;
    server.faults.plan('read', ...Array.from({ length: 20 }, () => fault));
    const first = store.follow(undefined, new AbortController().signal)[Symbol.asyncIterator]().next();
    await expect(first).rejects.toThrow(/refuses these credentials/);
  });

  test('that were taken away later are waited for', async () => {
    const { server, store, stream, seen } = await followed();
    server.faults.plan('read', { kind: 'refuse', code: 7, exception: 'access-denied' });
    server.dropSubscriptions();
    await server.faults.next('subscribe');
    const [event] = someEvents(1);
    await done(store.append(stream, event === undefined ? [] : [event], 7));
    await expect.poll(() => seen.at(-1)).toBe(event?.id);
  });
});
