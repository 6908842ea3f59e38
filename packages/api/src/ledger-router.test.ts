import { TRPCError } from '@trpc/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { EventStore } from '@minutebook/event-store';
import { found, manager, newCommandId, newStore, proposal, startOn } from './testing.ts';
import type { TestServer } from './testing.ts';

let store: EventStore;
let remove: () => Promise<void>;
let server: TestServer;

beforeEach(async () => {
  ({ store, remove } = await newStore());
  server = await startOn(store);
  await found(server, 'a');
});

afterEach(async () => {
  vi.useRealTimers();
  await server.stop();
  await remove();
});

async function codeOf(answer: Promise<unknown>): Promise<string> {
  return answer.then(
    () => 'OK',
    (error: unknown) => (error instanceof TRPCError ? error.code : String(error)),
  );
}

/** Asks for what comes after an entry, as one person. */
function asking(): (after: number) => Promise<string> {
  const caller = server.as('scrutinyMember');
  const { epoch } = server.services;
  return (after) => codeOf(caller.ledger.lines({ epoch, after }));
}

describe('lines after an entry that there is not', () => {
  it('are refused at once where no other server can have it either', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    for (const after of [2 ** 53 - 1, 10 ** 9, 1_000_000]) expect(await asking()(after)).toBe('PRECONDITION_FAILED');
  });

  it('are waited for a little, since another server may be ahead', async () => {
    const answer = asking()(4);
    await (await startedBeside()).recorder.record({ commandId: newCommandId(), command: proposal('b') }, manager);
    expect(await answer).toBe('OK');
  });

  it('are waited for by one person twenty times at once and no more', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const ask = asking();
    const waiting = Array.from({ length: 20 }, () => ask(9));
    expect(await ask(9)).toBe('TOO_MANY_REQUESTS');
    await vi.advanceTimersByTimeAsync(6000);
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['PRECONDITION_FAILED']));
    const after = ask(9);
    await vi.advanceTimersByTimeAsync(6000);
    expect(await after).toBe('PRECONDITION_FAILED');
  });

  it('leave nothing behind when the wait was for nothing', async () => {
    let watching = 0;
    const { watch } = server.book;
    vi.spyOn(server.book, 'watch').mockImplementation((grown) => {
      const unwatch = watch.call(server.book, grown);
      watching += 1;
      return () => {
        watching -= 1;
        return unwatch();
      };
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answer = asking()(9);
    await vi.advanceTimersByTimeAsync(0);
    expect(watching).toBe(1);
    await vi.advanceTimersByTimeAsync(6000);
    await answer;
    expect(watching).toBe(0);
  });
});

let beside: TestServer | undefined;

afterEach(async () => {
  await beside?.stop();
  beside = undefined;
});

async function startedBeside(): Promise<TestServer> {
  beside = await startOn(store);
  return beside;
}
