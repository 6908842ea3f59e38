import type { Role } from '@minutebook/domain';
import { appendSurely } from '@minutebook/event-store';
import type { EventStore, NewEvent } from '@minutebook/event-store';

import type { PeopleDirectory, Person } from './directory.ts';
import type { NewPerson, PersonEvent } from './events.ts';
import { within } from '../recording/within.ts';
import { hashPassword, passwordMatches } from './password.ts';

/** How long to wait until what was recorded about a person can be read here; milliseconds. */
const patience = 5000;

/** Why nothing was changed, as a sentence for the screen. */
export class PersonRefused extends Error {
  override readonly name = 'PersonRefused';
}

/** Adds, changes, recognises and erases people. Nothing of it enters the ledger. */
export class People {
  readonly #store: EventStore;
  readonly directory: PeopleDirectory;

  constructor(store: EventStore, directory: PeopleDirectory) {
    this.#store = store;
    this.directory = directory;
  }

  /** @throws PersonRefused when the id or address is taken; StoreUnavailable. */
  async add({ personId, name, email, password, roles }: NewPerson): Promise<void> {
    if (this.directory.withEmail(email) !== undefined) {
      throw new PersonRefused('Somebody with this e-mail address is already there.');
    }
    const data = { name, email, password: await hashPassword(password), roles };
    await this.#append(personId, { type: 'PersonAdded', data }, 'noStream');
  }

  /** Adds somebody who cannot sign in with a password: a post of the demonstration. */
  async addPost(personId: string, name: string, roles: Role[]): Promise<void> {
    if (this.directory.get(personId) !== undefined) return;
    await this.#append(personId, { type: 'PersonAdded', data: { name, roles } }, 'noStream');
  }

  async changeRoles(personId: string, roles: Role[]): Promise<void> {
    const person = this.directory.get(personId);
    if (person === undefined) throw new PersonRefused('There is no such person.');
    await this.#append(personId, { type: 'RolesChanged', data: { roles } }, person.revision);
  }

  /** Forgets the person for good: the names go, their entries stay under the opaque id. */
  async erase(personId: string): Promise<void> {
    if (this.directory.get(personId) === undefined) throw new PersonRefused('There is no such person.');
    const erased: NewEvent = { id: crypto.randomUUID(), type: 'PersonErased', data: '{}', metadata: '{}' };
    await appendSurely(this.#store, `erasure-${personId}`, [erased], 'noStream');
    await this.#store.erase(`person-${personId}`);
    await within(patience, this.directory.forgotten(personId));
  }

  /** The person with this address and password; `undefined` when there is none. */
  async recognise(address: string, password: string): Promise<Person | undefined> {
    const person = this.directory.withEmail(address);
    return (await passwordMatches(password, person?.password)) ? person : undefined;
  }

  async #append(personId: string, { type, data }: PersonEvent, expected: number | 'noStream'): Promise<void> {
    const event = { id: crypto.randomUUID(), type, data: JSON.stringify(data), metadata: '{}' };
    const appended = await appendSurely(this.#store, `person-${personId}`, [event], expected);
    if (appended.kind === 'conflict') {
      throw new PersonRefused('Somebody else changed this person at the same moment. Look again.');
    }
    await within(patience, this.directory.known(personId, appended.revision));
  }
}
