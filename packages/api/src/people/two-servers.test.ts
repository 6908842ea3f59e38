import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { EventStore } from '@minutebook/event-store';
import { newStore, startOn } from '../testing.ts';
import type { TestServer } from '../testing.ts';

let store: EventStore;
let remove: () => Promise<void>;
let one: TestServer;
let other: TestServer;

const keeper = (name: string) => ({
  name,
  email: `${name}@council.example`,
  password: 'trellis-anchor-42-moss',
  roles: ['administrator' as const],
});

/** The store, but the first two people reach it together, when both have been decided on. */
let meeting: EventStore;

function meetingOn(store: EventStore): EventStore {
  const both = Promise.withResolvers<void>();
  let arrived = 0;
  const append: EventStore['append'] = async (stream, events, expected) => {
    if (stream.startsWith('person-')) {
      arrived += 1;
      if (arrived === 2) both.resolve();
      await both.promise;
    }
    return store.append(stream, events, expected);
  };
  return new Proxy(store, {
    get(target, property) {
      if (property === 'append') return append;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

beforeEach(async () => {
  ({ store, remove } = await newStore());
  meeting = meetingOn(store);
  one = await startOn(store);
  other = await startOn(store);
});

afterEach(async () => {
  await one.stop();
  await other.stop();
  await remove();
});

/** Two administrators whom both servers know. */
async function two(): Promise<readonly [string, string]> {
  const first = await one.services.people.add(keeper('first'));
  const second = await one.services.people.add(keeper('second'));
  await other.services.people.directory.known(second, 0);
  return [first, second];
}

/** The administrators as somebody sees them who reads the store anew. */
async function left(): Promise<readonly string[]> {
  const later = await startOn(store);
  const all = later.services.people.directory.all().filter(({ roles }) => roles.includes('administrator'));
  await later.stop();
  return all.map(({ personId }) => personId);
}

const outcomes = (settled: readonly PromiseSettledResult<unknown>[]): readonly string[] =>
  settled.map(({ status }) => status).toSorted();

describe('on two servers at the same moment', () => {
  it('two administrators take the role from each other, and one keeps it', async () => {
    const [first, second] = await two();
    const both = await Promise.allSettled([
      one.services.people.changeRoles(second, ['boardMember']),
      other.services.people.changeRoles(first, ['boardMember']),
    ]);
    expect(outcomes(both)).toEqual(['fulfilled', 'rejected']);
    expect(await left()).toHaveLength(1);
  });

  it('two administrators erase each other, and one is left', async () => {
    const [first, second] = await two();
    const both = await Promise.allSettled([one.services.people.erase(second), other.services.people.erase(first)]);
    expect(outcomes(both)).toEqual(['fulfilled', 'rejected']);
    expect(await left()).toHaveLength(1);
  });

  it('one is erased while the other loses the role, and one is left', async () => {
    const [first, second] = await two();
    await Promise.allSettled([
      one.services.people.erase(second),
      other.services.people.changeRoles(first, ['boardMember']),
    ]);
    expect(await left()).toHaveLength(1);
  });

  it('one is given the role again while it is taken, and somebody is left whatever comes first', async () => {
    const [first, second] = await two();
    for (let round = 0; round < 5; round += 1) {
      await Promise.allSettled([
        one.services.people.changeRoles(first, ['boardMember']),
        other.services.people.changeRoles(first, ['administrator']),
        other.services.people.changeRoles(second, ['boardMember']),
        one.services.people.changeRoles(second, ['administrator']),
      ]);
      expect((await left()).length).toBeGreaterThan(0);
    }
  });

  it('one address is given to one person', async () => {
    const together = await Promise.all([1, 2].map(() => startOn(meeting)));
    const both = await Promise.allSettled(together.map(({ services }) => services.people.add(keeper('same'))));
    expect(outcomes(both)).toEqual(['fulfilled', 'rejected']);
    expect(await left()).toHaveLength(1);
    for (const server of together) await server.stop();
  });
});

describe('a store that was kept before administrators were counted', () => {
  async function addAsBefore(personId: string, roles: readonly string[]): Promise<void> {
    const data = JSON.stringify({ name: personId, email: `${personId}@council.example`, password: 'a hash', roles });
    const event = { id: crypto.randomUUID(), type: 'PersonAdded', data, metadata: '{}' };
    await store.append(`person-${personId}`, [event], 'noStream');
    for (const server of [one, other]) await server.services.people.directory.known(personId, 0);
  }

  it('keeps its last administrator and lets others go', async () => {
    await addAsBefore('first', ['administrator']);
    await addAsBefore('second', ['administrator']);
    await one.services.people.changeRoles('first', ['boardMember']);
    await expect(one.services.people.changeRoles('second', ['boardMember'])).rejects.toThrow('last administrator');
    await expect(other.services.people.erase('second')).rejects.toThrow('last administrator');
    await other.services.people.changeRoles('first', ['administrator']);
    await one.services.people.erase('second');
    expect(await left()).toEqual(['first']);
  });

  it('counts somebody whose change was cut off before they were counted', async () => {
    const [first, second] = await two();
    const data = JSON.stringify({ personId: second, forGood: false });
    const lost = { id: crypto.randomUUID(), type: 'AdministratorLost', data, metadata: '{}' };
    const guard = await store.read('store-administrators');
    await store.append('store-administrators', [lost], guard.at(-1)?.revision ?? 'noStream');
    await one.services.people.changeRoles(first, ['boardMember']);
    expect(await left()).toEqual([second]);
  });
});
