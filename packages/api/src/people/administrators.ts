import { id } from '@minutebook/domain';
import { appendSurely } from '@minutebook/event-store';
import type { EventStore, NewEvent } from '@minutebook/event-store';
import { z } from 'zod';

import type { PeopleDirectory } from './directory.ts';
import { asEvent } from './events.ts';
import { PersonRefused } from './refused.ts';

/** Beside the ledger, as the store's own name is. Ids alone: it is never erased. */
const stream = 'store-administrators';

const guardEvent = z.discriminatedUnion('type', [
  /** Who were administrators when a store began to be guarded. */
  z.strictObject({ type: z.literal('AdministratorsFound'), data: z.strictObject({ personIds: z.array(id) }) }),
  z.strictObject({ type: z.literal('AdministratorGained'), data: z.strictObject({ personId: id }) }),
  /** `forGood`: the person is erased, and never an administrator again. */
  z.strictObject({
    type: z.literal('AdministratorLost'),
    data: z.strictObject({ personId: id, forGood: z.boolean() }),
  }),
]);
type GuardEvent = z.infer<typeof guardEvent>;

interface Guarded {
  /** Revision of the guard's last event; -1 when there is none. */
  readonly revision: number;
  readonly administrators: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
}

/** How often it is decided again after another server's change came first. */
const attempts = 10;

/**
 * Keeps at least one administrator, however many servers change people at the same moment: each change is decided on one
 * stream, with the revision that was read. Whoever it counts is one in their own stream too: who becomes an administrator
 * is counted after their own event, and who stops being one is taken off before it. A change that was cut off between the
 * two leaves somebody uncounted, and never somebody counted who is none.
 */
export class Administrators {
  readonly #store: EventStore;
  readonly #directory: PeopleDirectory;
  readonly #canSignIn: (personId: string) => boolean;

  /** Who cannot sign in, such as a post of a demonstration in a store that is none, counts as no administrator. */
  constructor(store: EventStore, directory: PeopleDirectory, canSignIn: (personId: string) => boolean) {
    this.#store = store;
    this.#directory = directory;
    this.#canSignIn = canSignIn;
  }

  /**
   * Records that the person is an administrator, and counts them. `record` appends to their own stream, and is done again
   * when another server's change came first: so whoever was taking the role from them at that moment is refused.
   * @throws PersonRefused when they are being erased, or cannot be counted; StoreUnavailable
   */
  async gain(personId: string, record: () => Promise<void>): Promise<void> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const guarded = await this.#read();
      if (guarded.gone.has(personId)) throw new PersonRefused('There is no such person.');
      await record();
      if (await this.#append({ type: 'AdministratorGained', data: { personId } }, guarded)) return;
    }
    throw tooBusy();
  }

  /**
   * Takes the person off, before they lose the role or are erased.
   * @throws PersonRefused when nobody else would be left; StoreUnavailable
   */
  async lose(personId: string, forGood: boolean): Promise<void> {
    let counted = false;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const guarded = await this.#read();
      const { administrators } = guarded;
      const matters = administrators.has(personId) || this.#isAdministrator(personId);
      if (matters && [...administrators].every((one) => one === personId)) {
        if (counted) throw lastAdministrator();
        counted = true;
        await this.#countOthers(personId, administrators);
      } else if (await this.#append({ type: 'AdministratorLost', data: { personId, forGood } }, guarded)) return;
    }
    throw tooBusy();
  }

  /** Counts those who were left uncounted by a change that was cut off. */
  async #countOthers(personId: string, counted: ReadonlySet<string>): Promise<void> {
    for (const other of this.#directory.all()) {
      if (other.personId === personId || counted.has(other.personId) || !this.#isAdministrator(other.personId))
        continue;
      await this.gain(other.personId, () => this.#again(other.personId));
    }
  }

  /** Gives somebody the roles that they have, so that a change of them under way is refused. */
  async #again(personId: string): Promise<void> {
    const { roles, revision } = this.#directory.get(personId) ?? {};
    if (roles === undefined || revision === undefined) throw new PersonRefused('There is no such person.');
    const event = asEvent({ type: 'RolesChanged', data: { roles: [...roles] } });
    const appended = await appendSurely(this.#store, `person-${personId}`, [event], revision);
    if (appended.kind === 'conflict') throw tooBusy();
  }

  #isAdministrator(personId: string): boolean {
    return this.#directory.get(personId)?.roles.includes('administrator') === true && this.#canSignIn(personId);
  }

  async #read(): Promise<Guarded> {
    const events = await this.#store.read(stream);
    const gone = new Set<string>();
    const administrators = new Set(events.length === 0 ? this.#inDirectory() : []);
    for (const { type, data } of events) {
      const read = guardEvent.safeParse({ type, data: JSON.parse(data) });
      if (read.success) apply(read.data, administrators, gone);
    }
    // Whom another server has just added is not known here yet, and counts.
    for (const one of administrators)
      if (this.#directory.get(one) !== undefined && !this.#canSignIn(one)) administrators.delete(one);
    return { revision: events.at(-1)?.revision ?? -1, administrators, gone };
  }

  #inDirectory(): readonly string[] {
    return this.#directory.all().flatMap(({ personId }) => (this.#isAdministrator(personId) ? [personId] : []));
  }

  /** Whether it was appended: `false` when another server's change came first. */
  async #append(event: GuardEvent, { revision, administrators }: Guarded): Promise<boolean> {
    const found: GuardEvent = { type: 'AdministratorsFound', data: { personIds: [...administrators] } };
    const batch: NewEvent[] = (revision < 0 ? [found, event] : [event]).map(asEvent);
    const appended = await appendSurely(this.#store, stream, batch, revision < 0 ? 'noStream' : revision);
    return appended.kind === 'appended';
  }
}

function apply(event: GuardEvent, administrators: Set<string>, gone: Set<string>): void {
  switch (event.type) {
    case 'AdministratorsFound':
      for (const personId of event.data.personIds) administrators.add(personId);
      return;
    case 'AdministratorGained':
      if (!gone.has(event.data.personId)) administrators.add(event.data.personId);
      return;
    case 'AdministratorLost':
      administrators.delete(event.data.personId);
      if (event.data.forGood) gone.add(event.data.personId);
  }
}

function lastAdministrator(): PersonRefused {
  return new PersonRefused('This is the last administrator. Make somebody else an administrator first.');
}

function tooBusy(): PersonRefused {
  return new PersonRefused('Somebody else changed people at the same moment. Look again.');
}
