import type { EventStore } from '@minutebook/event-store';
import { TRPCError } from '@trpc/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { found, newCommandId, newStore, startOn, today } from './testing.ts';
import type { TestServer } from './testing.ts';

let store: EventStore;
let remove: () => Promise<void>;
let server: TestServer;
/** The streams that were asked for. */
let asked: string[];

beforeEach(async () => {
  ({ store, remove } = await newStore());
  asked = [];
  server = await startOn(noting(store));
  await found(server, 'a');
  await server.services.people.addPost('clerk', 'A clerk', ['boardMember']);
  asked = [];
});

afterEach(async () => {
  vi.useRealTimers();
  await server.stop();
  await remove();
});

/** The store, which notes what is read of it and says that every stream goes on. */
function noting(inner: EventStore): EventStore {
  const read: EventStore['read'] = async (stream) => {
    asked.push(stream);
    const events = await inner.read(stream);
    return stream.startsWith('project-') ? [...events, ...events, ...events] : events;
  };
  return new Proxy(inner, {
    get(target, property) {
      if (property === 'read') return read;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Sends the withdrawal of an entry of a stream, as one person in one session. */
function sending() {
  const caller = server.as('programmeManager');
  return (stream: string, basedOn: number) =>
    caller
      .execute({
        commandId: newCommandId(),
        basedOn,
        command: {
          type: 'WithdrawEntry',
          stream,
          entry: crypto.randomUUID(),
          statement: 'ProjectProposed',
          reason: 'Tried.',
          effectiveOn: today,
        },
      })
      .then(
        (recording) => (recording.kind === 'refused' ? recording.refusal : recording.kind),
        (error: unknown) => (error instanceof TRPCError ? error.code : String(error)),
      );
}

describe('a command that rests on what is not there', () => {
  it.each(['person-clerk', 'store-identity', 'store-administrators', 'erasure-clerk'])(
    'tells nothing of %s, which is not read',
    async (stream) => {
      const send = sending();
      for (const basedOn of [0, 1, 500]) expect(await send(stream, basedOn)).toBe('RevisionIsNotThere');
      expect(asked).toEqual([]);
    },
  );

  it('is waited for by one person twenty times at once and no more', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const send = sending();
    const waiting = Array.from({ length: 20 }, () => send('project-a', 1));
    await vi.waitFor(() => expect(asked).toHaveLength(20));
    expect(await send('project-a', 1)).toBe('TOO_MANY_REQUESTS');
    await vi.advanceTimersByTimeAsync(5000);
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['RevisionIsNotThere']));
  });
});
