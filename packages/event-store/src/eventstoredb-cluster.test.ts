import { describe, expect, onTestFinished, test } from 'vitest';

import { appendSurely } from './append-surely.ts';
import { openStore } from './open.ts';
import { done, followedUntil, freshStream, someEvents, WireFaultServer } from './testing/index.ts';

const deadline = 400;

/** Two nodes that share one log, of which the first leads. */
async function cluster() {
  const [first, second] = [await WireFaultServer.start(), await WireFaultServer.start()];
  second.log = first.log;
  for (const node of [first, second]) node.leader = first.port;
  const hosts = [first, second].map(({ port }) => `127.0.0.1:${port}`).join(',');
  const store = await openStore(`esdb://${hosts}?tls=false&gossipTimeout=1`, { deadline, longestPause: 5, quiet: 200 });
  onTestFinished(async () => {
    await store.close();
    first.stop();
    second.stop();
  });
  return { first, second, store };
}

describe('a leader that is frozen', () => {
  test('is left after an unanswered call, and its successor found', async () => {
    const { first, second, store } = await cluster();
    const stream = freshStream();
    await done(store.append(stream, someEvents(1), 'noStream'));
    expect(first.faults.count('append')).toBe(1);
    first.frozen = true;
    second.leader = second.port;
    await done(appendSurely(store, stream, someEvents(1), 0, { first: 1, longest: 2, attempts: 9 }));
    expect(second.faults.count('append')).toBeGreaterThan(0);
    expect(second.log.stream(stream)).toHaveLength(2);
    expect(await store.health()).toEqual({ kind: 'up' });
  });

  test('holds up nobody who follows for longer than it takes to notice', async () => {
    const { first, second, store } = await cluster();
    const stream = freshStream();
    await done(store.append(stream, someEvents(1), 'noStream'));
    const caughtUp = Promise.withResolvers<void>();
    const following = followedUntil(store, undefined, (events, steps) => {
      if (steps.at(-1)?.kind === 'caughtUp') caughtUp.resolve();
      return events.length === 2;
    });
    await caughtUp.promise;
    first.frozen = true;
    second.leader = second.port;
    const [event] = someEvents(1);
    second.log.append(stream, [wire(event)], 0);
    expect((await following).events.at(-1)?.id).toBe(event?.id);
  });
});

function wire(event: ReturnType<typeof someEvents>[number] | undefined) {
  const { id = '', type = '', data = '', metadata = '' } = event ?? {};
  return { id, type, contentType: 'application/json', data: Buffer.from(data), metadata: Buffer.from(metadata) };
}
