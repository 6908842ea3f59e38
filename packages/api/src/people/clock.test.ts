import type { EventStore } from '@minutebook/event-store';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { ClockWatch } from '../recording/clock-watch.ts';
import { found, newStore, startOn } from '../testing.ts';
import type { TestServer } from '../testing.ts';

let store: EventStore;
let remove: () => Promise<void>;
let server: TestServer;
let ahead: number;

const hour = 3_600_000;
const person = { name: 'Nikita Example', email: 'clerk@council.example', password: 'long and unlike any other' };
const clerk = { ...person, roles: ['boardMember' as const] };

beforeEach(async () => {
  ({ store, remove } = await newStore());
  ahead = 0;
  const sources = { wall: () => ahead, steady: () => 0, uptime: () => 0 };
  const watch = new ClockWatch({ latest: () => '', acceptsAhead: () => false, sources });
  server = await startOn(store, 5000, watch);
});

afterEach(async () => {
  vi.useRealTimers();
  await server.stop();
  await remove();
});

describe('while the clock is not believed', () => {
  it('nothing of people is changed, so that no change is without its entry', async () => {
    await found(server);
    const { people, session } = server.as('administrator');
    await people.add(clerk);
    const [{ personId } = { personId: '' }] = await people.list();
    const link = await people.makeLink({ personId });
    ahead = hour;
    const { length } = await store.read(`person-${personId}`);
    const refused = [
      people.add({ ...clerk, email: 'new@council.example' }),
      people.changeRoles({ personId, roles: ['administrator'] }),
      people.makeLink({ personId }),
      people.erase({ personId }),
      session.useLink({ personId, secret: link.secret, password: 'gravel under nine lanterns' }),
    ];
    for (const one of refused) await expect(one).rejects.toThrow('went forward by 60 minutes');
    expect(await people.list()).toHaveLength(1);
    expect(await store.read(`person-${personId}`)).toHaveLength(length);
  });
});

describe('a link', () => {
  it('that ends later than any can is none', async () => {
    const { accounts } = server.services.people;
    const personId = await server.services.people.add(clerk);
    const right = Date.now();
    vi.useFakeTimers({ now: right + hour, toFake: ['Date'] });
    const { secret } = await accounts.makeLink(personId, 'administrator');
    expect(accounts.isUsable(personId, secret)).toBe(true);
    vi.setSystemTime(right);
    expect(accounts.isUsable(personId, secret)).toBe(false);
  });
});
