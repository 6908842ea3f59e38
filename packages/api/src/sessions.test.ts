import { TRPCError } from '@trpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Context } from './context.ts';
import { appRouter } from './router.ts';
import { found, newCommandId, newStore, proposal, sender, startOn } from './testing.ts';
import type { TestServer } from './testing.ts';
import type { EventStore } from '@minutebook/event-store';

let store: EventStore;
let remove: () => Promise<void>;
let server: TestServer;

const hour = 3_600_000;

beforeEach(async () => {
  ({ store, remove } = await newStore());
  server = await startOn(store);
  await server.services.people.addPost('clerk', 'A clerk', ['programmeManager']);
});

afterEach(async () => {
  await server.stop();
  await remove();
});

/** A caller in a session of the clerk's, which ends by itself after so many milliseconds. */
function signedIn(lasting = hour, changes: Partial<Context> = {}) {
  const session = { sessionId: crypto.randomUUID(), until: new Date(Date.now() + lasting).toISOString() };
  const person = server.services.people.directory.get('clerk');
  const context: Context = {
    services: server.services,
    person,
    session,
    expectedPerson: undefined,
    sender,
    signIn() {},
    signOut() {},
    note() {},
    ...changes,
  };
  return { session, caller: appRouter.createCaller(context) };
}

async function tailOf(caller: ReturnType<typeof appRouter.createCaller>) {
  const { epoch } = server.services;
  const tail = await caller.ledger.tail({ epoch, after: server.book.length });
  return (tail as AsyncIterable<unknown>)[Symbol.asyncIterator]();
}

async function errorOf(answer: Promise<unknown>): Promise<{ code?: string; message?: string }> {
  const error = await answer.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof TRPCError ? { code: error.code, message: error.message } : {};
}

describe('signing out', () => {
  it('ends that session, also on another server and after a restart, and no other', async () => {
    const beside = await startOn(store);
    const mine = signedIn();
    const theirs = signedIn();
    await mine.caller.session.signOut();
    const { sessions } = server.services.people.directory;
    expect([mine, theirs].map(({ session }) => sessions.isOver('clerk', session))).toEqual([true, false]);
    const later = await startOn(store);
    await expect.poll(() => beside.services.people.directory.sessions.isOver('clerk', mine.session)).toBe(true);
    expect(later.services.people.directory.sessions.isOver('clerk', mine.session)).toBe(true);
    expect(later.services.people.directory.sessions.isOver('clerk', theirs.session)).toBe(false);
    await later.stop();
    await beside.stop();
  });

  it('ends many sessions of one person at the same moment', async () => {
    const beside = await startOn(store);
    const many = Array.from({ length: 10 }, () => signedIn());
    await Promise.all(
      many.map(({ session }, index) =>
        (index % 2 ? server : beside).services.people.accounts.endSession('clerk', session),
      ),
    );
    const later = await startOn(store);
    expect(many.every(({ session }) => later.services.people.directory.sessions.isOver('clerk', session))).toBe(true);
    await later.stop();
    await beside.stop();
  });

  it('ends what the session follows', async () => {
    const { caller } = signedIn();
    const tail = await tailOf(caller);
    const next = tail.next();
    await caller.session.signOut();
    expect((await next).done).toBe(true);
  });
});

describe('a session', () => {
  it('ends what it follows when its time is over', async () => {
    const tail = await tailOf(signedIn(50).caller);
    expect((await tail.next()).done).toBe(true);
  });

  it('ends what it follows when the person is erased', async () => {
    const tail = await tailOf(signedIn().caller);
    const next = tail.next();
    await server.services.people.erase('clerk');
    expect((await next).done).toBe(true);
  });

  it('follows twenty times at once and no more', async () => {
    await found(server);
    const { caller } = signedIn();
    const tails = await Promise.all(Array.from({ length: 20 }, () => tailOf(caller)));
    const waiting = tails.map((tail) => tail.next());
    const { code, message } = await errorOf(tailOf(caller));
    expect(code).toBe('TOO_MANY_REQUESTS');
    expect(message).toMatch(/Close some/);
    await server.services.recorder.record(
      { commandId: newCommandId(), command: proposal('a') },
      { id: 'clerk', role: 'programmeManager' },
    );
    await waiting[0];
    await tails[0]?.return?.();
    expect(await errorOf(tailOf(caller))).toEqual({});
  });

  it('does nothing for a page that takes somebody else for signed in', async () => {
    const { caller } = signedIn(hour, { expectedPerson: 'somebody-else' });
    const refused = { code: 'UNAUTHORIZED', message: 'Somebody else is signed in in this browser now. Sign in again.' };
    expect(await errorOf(caller.execute({ commandId: newCommandId(), command: proposal('a') }))).toEqual(refused);
    expect(await errorOf(caller.ledger.head())).toEqual(refused);
    expect(await errorOf(signedIn(hour, { expectedPerson: 'clerk' }).caller.ledger.head())).toEqual({});
  });
});
