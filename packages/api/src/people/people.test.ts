import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { newStore, startOn } from '../testing.ts';
import { People } from './people.ts';
import type { TestServer } from '../testing.ts';
import { StoreUnavailable } from '@minutebook/event-store';
import type { EventStore } from '@minutebook/event-store';

let store: EventStore;
let remove: () => Promise<void>;
let server: TestServer;

const clerk = {
  name: 'A clerk',
  email: 'clerk@council.example',
  password: 'a long enough password',
  roles: ['scrutinyMember' as const],
};

beforeEach(async () => {
  ({ store, remove } = await newStore());
  server = await startOn(store);
});

afterEach(async () => {
  await server.stop();
  await remove();
});

describe('people', () => {
  it('are recognised by address and password, and by nothing else', async () => {
    const { people } = server.services;
    const personId = await people.add(clerk);
    expect((await people.accounts.recognise(clerk.email, clerk.password))?.personId).toBe(personId);
    expect(await people.accounts.recognise(clerk.email, 'another password')).toBeUndefined();
    expect(await people.accounts.recognise('nobody@council.example', clerk.password)).toBeUndefined();
  });

  it('are not part of the ledger, and their passwords are not kept', async () => {
    const personId = await server.services.people.add(clerk);
    expect(server.book.length).toBe(0);
    expect(JSON.stringify(await store.read(`person-${personId}`))).not.toContain(clerk.password);
  });

  it('are added once', async () => {
    await server.services.people.add(clerk);
    await expect(server.services.people.add(clerk)).rejects.toThrow('already there');
  });

  it('are added once, also when two add them at the same moment', async () => {
    const both = await Promise.allSettled([server.services.people.add(clerk), server.services.people.add(clerk)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(server.services.people.directory.all()).toHaveLength(1);
  });

  it('are given their id by the server', async () => {
    const administrator = server.as('administrator');
    const own = { ...clerk, personId: 'clerk' };
    await expect(administrator.people.add(own)).rejects.toThrow('personId');
    await administrator.people.add(clerk);
    const [added] = await administrator.people.list();
    expect(added?.personId).toMatch(/^[0-9a-f]{8}-/);
  });

  it('are chosen by name and roles; who chooses is told no address', async () => {
    const personId = await server.services.people.add(clerk);
    const { name, roles } = clerk;
    expect(await server.as('administrator').people.choices()).toStrictEqual([{ personId, name, roles }]);
  });

  it('are forgotten when erased, also after a restart', async () => {
    const { people } = server.services;
    const personId = await people.add(clerk);
    await people.erase(personId);
    expect(people.directory.get(personId)).toBeUndefined();
    expect(await store.read(`person-${personId}`)).toEqual([]);
    await server.stop();
    server = await startOn(store);
    expect(server.services.people.directory.all()).toEqual([]);
  });

  it('act in the roles they were last given', async () => {
    const { people } = server.services;
    const personId = await people.add(clerk);
    await people.changeRoles(personId, ['boardMember']);
    expect(people.directory.get(personId)?.roles).toEqual(['boardMember']);
  });

  it('have each role once, however often it is named', async () => {
    const administrator = server.as('administrator');
    await administrator.people.add({ ...clerk, roles: ['boardMember', 'scrutinyMember', 'boardMember'] });
    const [{ personId, roles } = { personId: '', roles: [] }] = await administrator.people.list();
    expect(roles).toEqual(['boardMember', 'scrutinyMember']);
    await administrator.people.changeRoles({ personId, roles: ['boardMember', 'boardMember'] });
    expect((await administrator.people.list())[0]?.roles).toEqual(['boardMember']);
  });

  it('cannot be added by an administrator with a short password or no role', async () => {
    const administrator = server.as('administrator');
    await expect(administrator.people.add({ ...clerk, password: 'short' })).rejects.toThrow();
    await expect(administrator.people.add({ ...clerk, roles: [] })).rejects.toThrow();
    await administrator.people.add(clerk);
  });
});

describe('an erasure', () => {
  const refusing = (): EventStore =>
    new Proxy(store, {
      get(target, property) {
        if (property === 'erase') return () => Promise.reject(new StoreUnavailable('No answer', false));
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });

  it('that was cut off after its mark is finished by erasing again', async () => {
    const personId = await server.services.people.add(clerk);
    const cut = await startOn(refusing());
    await expect(cut.services.people.erase(personId)).rejects.toThrow(StoreUnavailable);
    await cut.stop();
    expect(await store.read(`person-${personId}`)).not.toEqual([]);
    await server.services.people.erase(personId);
    expect(await store.read(`person-${personId}`)).toEqual([]);
    await expect(server.services.people.erase(personId)).rejects.toThrow('no such person');
  });

  it('that was cut off after its mark is finished at the next start', async () => {
    const personId = await server.services.people.add(clerk);
    const cut = await startOn(refusing());
    await expect(cut.services.people.erase(personId)).rejects.toThrow(StoreUnavailable);
    await cut.stop();
    await server.stop();
    server = await startOn(store);
    await server.services.people.finishErasures();
    expect(await store.read(`person-${personId}`)).toEqual([]);
  });

  it('holds for good: a post is not added again under its id', async () => {
    const { people } = server.services;
    await people.addPost('post', 'A post', ['boardMember']);
    await people.erase('post');
    await people.addPost('post', 'A post', ['boardMember']);
    expect(people.directory.get('post')).toBeUndefined();
    expect(await store.read('person-post')).toEqual([]);
  });

  it('does not bring the person back when something is recorded under the id afterwards', async () => {
    const { people } = server.services;
    await people.addPost('post', 'A post', ['boardMember']);
    await people.erase('post');
    const data = JSON.stringify({ name: 'A name', roles: ['administrator'] });
    await store.append(
      'person-post',
      [{ id: crypto.randomUUID(), type: 'PersonAdded', data, metadata: '{}' }],
      'noStream',
    );
    await people.add(clerk);
    expect(people.directory.get('post')).toBeUndefined();
  });
});

describe('the last administrator', () => {
  const keeper = { ...clerk, email: 'keeper@council.example', roles: ['administrator' as const] };

  it('keeps the role and is not erased', async () => {
    const { people } = server.services;
    const personId = await people.add(keeper);
    await people.add(clerk);
    await expect(people.changeRoles(personId, ['boardMember'])).rejects.toThrow('last administrator');
    await expect(people.erase(personId)).rejects.toThrow('last administrator');
    await people.changeRoles(personId, ['administrator', 'boardMember']);
    expect(people.directory.get(personId)?.roles).toEqual(['administrator', 'boardMember']);
  });

  it('stays when two lose the role at the same moment', async () => {
    const { people } = server.services;
    const one = await people.add(keeper);
    const other = await people.add({ ...keeper, email: 'other@council.example' });
    const both = await Promise.allSettled([people.erase(one), people.changeRoles(other, ['boardMember'])]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('is no post of a demonstration that was cut off, since nobody can sign in as one', async () => {
    const { people } = server.services;
    await people.addPost('post', 'A post', ['administrator']);
    const personId = await people.add(keeper);
    await expect(people.changeRoles(personId, ['boardMember'])).rejects.toThrow('last administrator');
    await expect(people.erase(personId)).rejects.toThrow('last administrator');
    expect([personId, 'post'].map((one) => people.canSignIn(one))).toEqual([true, false]);
    await people.erase('post');
  });

  it('is a post, in a demonstration', async () => {
    const people = new People(store, server.services.people.directory, undefined, () => true);
    await people.addPost('first', 'A post', ['administrator']);
    await people.addPost('second', 'A post', ['administrator']);
    await people.erase('first');
    await expect(people.erase('second')).rejects.toThrow('last administrator');
    expect(people.canSignIn('second')).toBe(true);
  });
});
