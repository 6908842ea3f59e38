import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Command, Role } from '@minutebook/domain';
import { epochOf, openStore } from '@minutebook/event-store';
import type { EventStore } from '@minutebook/event-store';
import { Book } from '@minutebook/ledger/server';

import type { Context, Services } from './context.ts';
import { feed } from './feed.ts';
import { PeopleDirectory } from './people/directory.ts';
import { wordsOf } from './people/guessable.ts';
import { People } from './people/people.ts';
import type { ClockWatch } from './recording/clock-watch.ts';
import { FollowUps } from './recording/follow-ups.ts';
import { Recorder } from './recording/recorder.ts';
import { appRouter } from './router.ts';
import { Guesses } from './signing-in/guesses.ts';

/** Somebody whose browser is not known. */
export const sender: Context['sender'] = { network: '192.0.2.1', browserOf: () => undefined, browserName: 'A test' };

/** The day on which the tests' clock stands. */
export const today = '2026-03-10';

/** A server's parts on a store, without HTTP. */
export interface TestServer {
  readonly services: Services;
  readonly recorder: Recorder;
  readonly book: Book;
  /** Not started: a test says when. */
  readonly followUps: FollowUps;
  /** Calls procedures as somebody with these roles; without roles, as nobody. */
  as(...roles: Role[]): ReturnType<typeof appRouter.createCaller>;
  stop(): Promise<void>;
}

/** Starts a server's parts on a store that others may share. */
export async function startOn(store: EventStore, patience = 5000, watch?: ClockWatch): Promise<TestServer> {
  const stop = new AbortController();
  const book = new Book();
  const directory = new PeopleDirectory();
  const following = feed(store, book, directory, stop.signal);
  await following.caughtUp;
  const recorder = new Recorder({
    store,
    book,
    patience,
    clock: () => `${today}T12:00:00.000Z`,
    ...(watch === undefined ? {} : { watch }),
  });
  const followUps = new FollowUps({ book, recorder, firstPause: 1 });
  const people = new People(store, directory, () => wordsOf(book.world));
  const imports: Services['imports'] = {
    check: () => ({ kind: 'refused', sentence: 'No imports here.' }),
    start: () => false,
    async *watch() {},
  };
  const noImport = { kind: 'refused', sentence: 'No imports here.' } as const;
  const spendImports: Services['spendImports'] = {
    take: () => noImport,
    survey: () => Promise.resolve(noImport),
    plan: () => Promise.resolve(noImport),
    list: () => Promise.resolve(noImport),
    start: () => Promise.resolve(noImport),
    resume: () => Promise.resolve(noImport),
    stop: () => false,
    async *watch() {},
  };
  const figureImports: Services['figureImports'] = {
    take: () => noImport,
    read: () => Promise.resolve(noImport),
    plan: () => Promise.resolve(noImport),
    list: () => Promise.resolve(noImport),
    start: () => Promise.resolve(noImport),
    resume: () => Promise.resolve(noImport),
    stop: () => false,
    async *watch() {},
  };
  const services: Services = {
    epoch: await epochOf(store),
    store,
    book,
    people,
    recorder,
    imports,
    spendImports,
    figureImports,
    guesses: new Guesses(10),
    demonstration: false,
    stopping: stop.signal,
    fault: () => {},
  };
  const as = (...roles: Role[]) => {
    const personId = `somebody-${roles.join('-').toLowerCase()}`;
    const person = { personId, name: 'Somebody', email: undefined, roles, mustChoosePassword: false };
    const session = { sessionId: crypto.randomUUID(), until: new Date(Date.now() + 3_600_000).toISOString() };
    const signedIn = roles.length === 0 ? { person: undefined, session: undefined } : { person, session };
    const context: Context = {
      services,
      ...signedIn,
      expectedPerson: undefined,
      sender,
      signIn() {},
      signOut() {},
      note() {},
    };
    return appRouter.createCaller(context);
  };
  return {
    services,
    recorder,
    book,
    followUps,
    as,
    stop: async () => {
      await followUps.stop();
      stop.abort();
      await following.ended;
    },
  };
}

/** A new embedded store in a folder of its own, and how to be rid of both. */
export async function newStore(): Promise<{ store: EventStore; remove: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-'));
  const store = await openStore(`sqlite:${join(folder, 'test.db')}`);
  return {
    store,
    remove: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

let count = 0;

/** A fresh command id. */
export function newCommandId(): string {
  count += 1;
  return `0190${count.toString(16).padStart(4, '0')}-0000-7000-8000-${process.pid.toString(16).padStart(12, '0')}`;
}

const programme = { programmeId: 'ict', effectiveOn: '2026-01-05' };

/** What must be there before a project can be proposed. */
const founding: readonly Command[] = [
  {
    ...programme,
    type: 'EstablishProgramme',
    title: 'ICT transformation',
    council: 'Test Council',
    purpose: 'To test.',
    demonstration: false,
  },
  { ...programme, type: 'RegisterDepartment', departmentId: 'housing', title: 'Housing', tier: 'frontFacing' },
];

/** A proposal of a project. */
export function proposal(projectId: string): Extract<Command, { type: 'ProposeProject' }> {
  return {
    type: 'ProposeProject',
    effectiveOn: '2026-02-02',
    projectId,
    title: `Project ${projectId}`,
    purpose: 'To be tried.',
    departmentId: 'housing',
    origin: 'request',
  };
}

/** Records the founding and these projects. */
export async function found(server: TestServer, ...projectIds: string[]): Promise<void> {
  for (const command of [...founding, ...projectIds.map(proposal)]) {
    const recording = await server.recorder.record({ commandId: newCommandId(), command }, manager);
    if (recording.kind !== 'recorded') throw new Error(JSON.stringify(recording));
  }
}

export const manager = { id: 'somebody', role: 'programmeManager' } as const;
