import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { newStore, startOn } from '../testing.ts';
import type { TestServer } from '../testing.ts';
import type { EventStore } from '@minutebook/event-store';

let store: EventStore;
let remove: () => Promise<void>;
let server: TestServer;

const clerk = {
  personId: 'clerk',
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
    await people.add(clerk);
    expect((await people.recognise(clerk.email, clerk.password))?.personId).toBe('clerk');
    expect(await people.recognise(clerk.email, 'another password')).toBeUndefined();
    expect(await people.recognise('nobody@council.example', clerk.password)).toBeUndefined();
  });

  it('are not part of the ledger, and their passwords are not kept', async () => {
    await server.services.people.add(clerk);
    expect(server.book.length).toBe(0);
    expect(JSON.stringify(await store.read('person-clerk'))).not.toContain(clerk.password);
  });

  it('are added once', async () => {
    await server.services.people.add(clerk);
    await expect(server.services.people.add({ ...clerk, personId: 'other' })).rejects.toThrow('already there');
  });

  it('are forgotten when erased, also after a restart', async () => {
    const { people } = server.services;
    await people.add(clerk);
    await people.erase('clerk');
    expect(people.directory.get('clerk')).toBeUndefined();
    expect(await store.read('person-clerk')).toEqual([]);
    await server.stop();
    server = await startOn(store);
    expect(server.services.people.directory.all()).toEqual([]);
  });

  it('act in the roles they were last given', async () => {
    const { people } = server.services;
    await people.add(clerk);
    await people.changeRoles('clerk', ['boardMember']);
    expect(people.directory.get('clerk')?.roles).toEqual(['boardMember']);
  });

  it('cannot be added by an administrator with a short password or no role', async () => {
    const administrator = server.as('administrator');
    await expect(administrator.people.add({ ...clerk, password: 'short' })).rejects.toThrow();
    await expect(administrator.people.add({ ...clerk, roles: [] })).rejects.toThrow();
    await administrator.people.add(clerk);
  });
});
