import { TRPCError } from '@trpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { EventStore } from '@minutebook/event-store';
import type { Context } from '../context.ts';
import { appRouter } from '../router.ts';
import type { Note } from '../signing-in/notes.ts';
import { newStore, sender, startOn } from '../testing.ts';
import type { TestServer } from '../testing.ts';
import { newSession } from './sessions.ts';
import type { Session } from './sessions.ts';

let store: EventStore;
let remove: () => Promise<void>;
let server: TestServer;
let notes: Note[];

const given = 'trellis-anchor-42-moss';
const own = 'gravel under nine lanterns';
const clerk = {
  name: 'A clerk',
  email: 'clerk@council.example',
  password: given,
  roles: ['scrutinyMember' as const],
};

beforeEach(async () => {
  ({ store, remove } = await newStore());
  server = await startOn(store);
  notes = [];
});

afterEach(async () => {
  await server.stop();
  await remove();
});

/** A browser at the server's door: it keeps its session as a cookie would. */
function browser(at = server, name = 'Firefox on Linux') {
  let kept: { personId: string; session: Session } | undefined;
  const call = (): ReturnType<typeof appRouter.createCaller> => {
    const { directory } = at.services.people;
    const live = kept !== undefined && !directory.sessions.isOver(kept.personId, kept.session) ? kept : undefined;
    const person = live && directory.get(live.personId);
    const context: Context = {
      services: at.services,
      person,
      session: person && live?.session,
      expectedPerson: undefined,
      sender: { ...sender, browserName: name },
      signIn: (personId, session) => (kept = { personId, session }),
      signOut: () => (kept = undefined),
      note: (note) => notes.push(note),
    };
    return appRouter.createCaller(context);
  };
  return { call, session: () => kept?.session };
}

async function codeOf(answer: Promise<unknown>): Promise<string> {
  return answer.then(
    () => 'OK',
    (error: unknown) => (error instanceof TRPCError ? error.code : String(error)),
  );
}

/** A clerk with a password of their own, signed in. */
async function settled() {
  const personId = await server.services.people.add(clerk);
  await server.services.people.accounts.choosePassword(personId, own, newSession());
  const mine = browser();
  await mine.call().session.signIn({ email: clerk.email, password: own });
  return { personId, mine };
}

describe('a password that somebody else set', () => {
  it('opens nothing but the choice of an own one', async () => {
    await server.services.people.add(clerk);
    const mine = browser();
    await mine.call().session.signIn({ email: clerk.email, password: given });
    expect((await mine.call().session.current()).person?.mustChoosePassword).toBe(true);
    expect(await codeOf(mine.call().ledger.head())).toBe('FORBIDDEN');
    expect(await codeOf(mine.call().session.list())).toBe('FORBIDDEN');
    await mine.call().session.choosePassword({ present: given, password: own });
    expect(await codeOf(mine.call().ledger.head())).toBe('OK');
    expect(await codeOf(browser().call().session.signIn({ email: clerk.email, password: given }))).toBe('UNAUTHORIZED');
  });

  it('is not chosen again, and not without the present one', async () => {
    await server.services.people.add(clerk);
    const mine = browser();
    await mine.call().session.signIn({ email: clerk.email, password: given });
    const choose = (present: string, password: string) =>
      codeOf(mine.call().session.choosePassword({ present, password }));
    expect(await choose('another password', own)).toBe('BAD_REQUEST');
    expect(await choose(given, given)).toBe('BAD_REQUEST');
    expect((await mine.call().session.current()).person?.mustChoosePassword).toBe(true);
  });
});

describe('a password that is changed', () => {
  it('ends the other sessions, also those that are in no list, and after a restart', async () => {
    const { personId, mine } = await settled();
    const other = browser();
    await other.call().session.signIn({ email: clerk.email, password: own });
    const unlisted = newSession();
    await mine.call().session.choosePassword({ present: own, password: given });
    const later = await startOn(store);
    for (const { services } of [server, later]) {
      const { sessions } = services.people.directory;
      const [mineNow, otherNow] = [mine.session(), other.session()].map((one) => one ?? newSession());
      expect([mineNow, otherNow, unlisted].map((one) => one && sessions.isOver(personId, one))).toEqual([
        false,
        true,
        true,
      ]);
    }
    await later.stop();
  });
});

describe('a link to choose a password', () => {
  it('works once, is recorded with who made it, and ends every session', async () => {
    const { personId, mine } = await settled();
    const administrator = server.as('administrator');
    const { secret } = await administrator.people.makeLink({ personId });
    const theirs = browser();
    await theirs.call().session.useLink({ personId, secret, password: given });
    expect((await theirs.call().session.current()).person).toMatchObject({ personId, mustChoosePassword: false });
    expect((await mine.call().session.current()).person).toBeNull();
    expect(await codeOf(browser().call().session.useLink({ personId, secret, password: own }))).toBe('BAD_REQUEST');
    const [listed] = await administrator.people.list();
    expect(listed?.link?.by).toBe('somebody-administrator');
    expect(listed?.link?.usedAt).toMatch(/^\d{4}-/);
    expect(JSON.stringify(await store.read(`person-${personId}`))).not.toContain(secret);
  });

  it('works once, also on two servers at the same moment', async () => {
    const { personId } = await settled();
    const { secret } = await server.as('administrator').people.makeLink({ personId });
    const beside = await startOn(store);
    const both = [server, beside].map((one) =>
      codeOf(browser(one).call().session.useLink({ personId, secret, password: given })),
    );
    expect((await Promise.all(both)).toSorted()).toEqual(['BAD_REQUEST', 'OK']);
    await beside.stop();
  });

  it('is replaced by the next, made by administrators alone, and never for a post', async () => {
    const { personId, mine } = await settled();
    await server.services.people.addPost('post', 'A post', ['boardMember']);
    const { people } = server.as('administrator');
    const first = await people.makeLink({ personId });
    await people.makeLink({ personId });
    const use = browser().call().session.useLink({ personId, secret: first.secret, password: given });
    expect(await codeOf(use)).toBe('BAD_REQUEST');
    expect(await codeOf(mine.call().people.makeLink({ personId }))).toBe('FORBIDDEN');
    expect(await codeOf(people.makeLink({ personId: 'post' }))).toBe('BAD_REQUEST');
  });
});

describe('one’s sessions', () => {
  it('are listed and ended, one or all others, and nobody else’s', async () => {
    const { mine } = await settled();
    const [phone, desk, stranger] = [browser(server, 'Safari on an iPhone'), browser(), browser()];
    for (const one of [phone, desk]) await one.call().session.signIn({ email: clerk.email, password: own });
    const list = await mine.call().session.list();
    expect(list.map((one) => [one.browser, one.own])).toEqual([
      ['Firefox on Linux', true],
      ['Safari on an iPhone', false],
      ['Firefox on Linux', false],
    ]);
    await server.services.people.add({ ...clerk, email: 'other@council.example' });
    await stranger.call().session.signIn({ email: 'other@council.example', password: given });
    await stranger.call().session.choosePassword({ present: given, password: own });
    await stranger.call().session.end({ sessionId: phone.session()?.sessionId ?? '' });
    expect((await phone.call().session.current()).person).not.toBeNull();
    await mine.call().session.end({ sessionId: phone.session()?.sessionId ?? '' });
    expect((await phone.call().session.current()).person).toBeNull();
    await mine.call().session.endOthers();
    expect((await desk.call().session.current()).person).toBeNull();
    expect((await stranger.call().session.current()).person).not.toBeNull();
    expect(await mine.call().session.list()).toHaveLength(1);
  });

  it('of a post are nobody’s to see or end: strangers share it', async () => {
    const post = server.as('boardMember');
    expect(await post.session.list()).toEqual([]);
    expect(await codeOf(post.session.endOthers())).toBe('FORBIDDEN');
  });
});

describe('what happens at the door', () => {
  it('is noted with who it was, and without any secret, address or name', async () => {
    const { personId, mine } = await settled();
    await codeOf(browser().call().session.signIn({ email: clerk.email, password: 'not the password' }));
    await codeOf(browser().call().session.signIn({ email: 'nobody@council.example', password: 'not the password' }));
    await codeOf(mine.call().people.list());
    await mine.call().session.signOut();
    expect(notes).toEqual([
      { event: 'signedIn', by: personId },
      { event: 'signInFailed', person: personId },
      { event: 'signInFailed', person: undefined },
      { event: 'rightRefused', by: personId, path: 'people.list' },
      { event: 'signedOut', by: personId },
    ]);
    expect(JSON.stringify(notes)).not.toMatch(/council\.example|clerk|password"|lanterns/);
  });

  it('is noted for people who are added, changed, given a link and erased', async () => {
    const personId = await server.services.people.add({ ...clerk, roles: ['administrator'] });
    await server.services.people.accounts.choosePassword(personId, own, newSession());
    const mine = browser();
    await mine.call().session.signIn({ email: clerk.email, password: own });
    const { people } = mine.call();
    await people.add({ ...clerk, email: 'new@council.example' });
    const added = (await people.list()).find(({ email }) => email === 'new@council.example')?.personId ?? '';
    await people.changeRoles({ personId: added, roles: ['boardMember'] });
    await people.makeLink({ personId: added });
    await people.erase({ personId: added });
    const about = { by: personId, person: added };
    expect(notes.slice(1)).toEqual([
      { event: 'personAdded', ...about, roles: ['scrutinyMember'] },
      { event: 'rolesChanged', ...about, roles: ['boardMember'] },
      { event: 'linkMade', ...about },
      { event: 'personErased', ...about },
    ]);
  });
});
