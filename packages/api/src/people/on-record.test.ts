import type { EventStore } from '@minutebook/event-store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { found, newStore, startOn } from '../testing.ts';
import type { TestServer } from '../testing.ts';

let store: EventStore;
let remove: () => Promise<void>;
let server: TestServer;

const clerk = { name: 'Nikita Example', email: 'clerk@council.example', password: 'long and unlike any other' };

beforeEach(async () => {
  ({ store, remove } = await newStore());
  server = await startOn(store);
});

afterEach(async () => {
  await server.stop();
  await remove();
});

function recorded() {
  return server.book.world
    .history('programme-ict')
    .filter(({ type }) => type === 'RolesAssigned')
    .map(({ data, by }) => ({ data, by }));
}

describe('Giving and taking roles', () => {
  it('leaves an entry each, with ids and roles only, by the administrator who did it', async () => {
    await found(server);
    const administrator = server.as('administrator');
    await administrator.people.add({ ...clerk, roles: ['boardMember'] });
    const person = server.services.people.directory.all().find(({ email }) => email === clerk.email);
    const personId = person?.personId ?? '';
    await administrator.people.changeRoles({ personId, roles: ['boardMember', 'programmeManager'] });
    await administrator.people.erase({ personId });
    const by = { id: 'somebody-administrator', role: 'administrator' };
    expect(recorded()).toEqual([
      { data: { personId, roles: ['boardMember'] }, by },
      { data: { personId, roles: ['boardMember', 'programmeManager'] }, by },
      { data: { personId, roles: [] }, by },
    ]);
    expect(JSON.stringify(recorded())).not.toContain('Nikita');
  });

  it('leaves none while no programme is there, and none for roles that were there', async () => {
    await server.as('administrator').people.add({ ...clerk, roles: ['boardMember'] });
    await found(server);
    expect(recorded()).toEqual([]);
    const [person] = server.services.people.directory.all();
    const given = { personId: person?.personId ?? '', roles: ['administrator' as const] };
    await server.as('administrator').people.changeRoles(given);
    await server.as('administrator').people.changeRoles(given);
    expect(recorded()).toHaveLength(1);
  });
});
