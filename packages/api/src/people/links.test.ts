import type { EventStore } from '@minutebook/event-store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { newStore, startOn } from '../testing.ts';
import type { TestServer } from '../testing.ts';
import { newSession } from './sessions.ts';

let store: EventStore;
let remove: () => Promise<void>;
let server: TestServer;
let personId: string;

const given = 'café-anchor-42-moss';
const own = 'gravel under nine lanterns';
const clerk = { name: 'A clerk', email: 'clerk@council.example', password: given, roles: ['administrator' as const] };

beforeEach(async () => {
  ({ store, remove } = await newStore());
  server = await startOn(store);
  personId = await server.services.people.add(clerk);
});

afterEach(async () => {
  await server.stop();
  await remove();
});

describe('a given password', () => {
  it('is no own one in another spelling of the same letters', async () => {
    const { accounts } = server.services.people;
    const other = given.normalize('NFD');
    expect(other).not.toBe(given);
    await expect(accounts.choosePassword(personId, other, newSession())).rejects.toThrow('another password');
    const { secret } = await accounts.makeLink(personId, 'administrator');
    for (const same of [given, other])
      await expect(accounts.useLink(personId, secret, same, newSession())).rejects.toThrow('another password');
    await accounts.useLink(personId, secret, own, newSession());
    expect(server.services.people.directory.get(personId)?.mustChoosePassword).toBe(false);
  });
});

describe('an open link', () => {
  it('ends when its owner changes their password, and a used one is still told of', async () => {
    const { accounts, directory } = server.services.people;
    const { secret } = await accounts.makeLink(personId, 'administrator');
    await accounts.choosePassword(personId, own, newSession());
    expect(accounts.isUsable(personId, secret)).toBe(false);
    await expect(accounts.useLink(personId, secret, given, newSession())).rejects.toThrow('This link');
    const next = await accounts.makeLink(personId, 'administrator');
    await accounts.useLink(personId, next.secret, given, newSession());
    await accounts.choosePassword(personId, own, newSession());
    expect(directory.get(personId)?.link?.usedAt).toBeDefined();
  });

  it('ends with the administrator who made it, also when another server did not know of that', async () => {
    const { people } = server.services;
    const maker = await people.add({ ...clerk, email: 'maker@council.example' });
    const before = await people.accounts.makeLink(personId, maker);
    await people.erase(maker);
    expect(people.accounts.isUsable(personId, before.secret)).toBe(false);
    const after = await people.accounts.makeLink(personId, maker);
    expect(people.accounts.isUsable(personId, after.secret)).toBe(false);
  });
});
