import type { Role } from '@minutebook/domain';
import { appendSurely } from '@minutebook/event-store';
import type { EventStore } from '@minutebook/event-store';

import { Administrators } from './administrators.ts';
import { Accounts } from './accounts.ts';
import type { PeopleDirectory } from './directory.ts';
import { asEvent } from './events.ts';
import type { NewPerson, PersonEvent } from './events.ts';
import { inTurn } from '../recording/in-turn.ts';
import { within } from '../recording/within.ts';
import { PersonRefused } from './refused.ts';

/** How long to wait until what was recorded about a person can be read here; milliseconds. */
const patience = 5000;

/** Adds, changes and erases people. Nothing of it enters the ledger. */
export class People {
  readonly #store: EventStore;
  readonly directory: PeopleDirectory;
  readonly accounts: Accounts;
  readonly #administrators: Administrators;
  readonly #isDemonstration: () => boolean;
  readonly #inTurn = inTurn();

  /**
   * `words` are what everybody knows here, such as the council's name: no password is made of them. In a demonstration
   * one signs in without a password.
   */
  constructor(
    store: EventStore,
    directory: PeopleDirectory,
    words: () => readonly string[] = () => [],
    isDemonstration: () => boolean = () => false,
  ) {
    this.#store = store;
    this.directory = directory;
    this.accounts = new Accounts(store, directory, words);
    this.#isDemonstration = isDemonstration;
    this.#administrators = new Administrators(store, directory, (personId) => this.canSignIn(personId));
  }

  /** Whether the person can sign in: posts of a demonstration that was cut off cannot, in what has become a real store. */
  canSignIn(personId: string): boolean {
    const person = this.directory.get(personId);
    return person !== undefined && (person.password !== undefined || this.#isDemonstration());
  }

  /**
   * Returns the id that the person was given.
   * @throws PersonRefused when the address is taken or the password is easy to guess; StoreUnavailable.
   */
  async add({ name, email, password, roles }: NewPerson): Promise<string> {
    const data = { name, email, password: await this.accounts.hashOf(password, { name, email }), roles };
    const personId = crypto.randomUUID();
    await this.#alone(async () => {
      if (this.directory.withEmail(email) !== undefined) throw addressIsTaken();
      await this.#keepRole(personId, roles, { type: 'PersonAdded', data });
    });
    return personId;
  }

  /** Adds somebody who cannot sign in with a password: a post of the demonstration. One that was erased stays so. */
  async addPost(personId: string, name: string, roles: Role[]): Promise<void> {
    if (this.directory.get(personId) !== undefined || this.directory.erased.has(personId)) return;
    await this.#alone(() => this.#keepRole(personId, roles, { type: 'PersonAdded', data: { name, roles } }));
  }

  /** @throws PersonRefused when the last administrator would lose the role; StoreUnavailable. */
  async changeRoles(personId: string, roles: Role[]): Promise<void> {
    await this.#alone(async () => {
      const person = this.directory.get(personId);
      if (person === undefined) throw new PersonRefused('There is no such person.');
      const was = person.roles.includes('administrator');
      const is = roles.includes('administrator');
      const changed: PersonEvent = { type: 'RolesChanged', data: { roles } };
      if (is && !was) return this.#keepRole(personId, roles, changed);
      if (was && !is) await this.#administrators.lose(personId, false);
      await this.#append(personId, changed, person.revision);
    });
  }

  /**
   * Forgets the person for good: the names go, their entries stay under the opaque id. An erasure that was cut off is
   * finished by asking for it again. @throws PersonRefused for nobody and the last administrator; StoreUnavailable.
   */
  async erase(personId: string): Promise<void> {
    await this.#alone(async () => {
      const stream = `person-${personId}`;
      if ((await this.#store.read(stream)).length === 0) throw new PersonRefused('There is no such person.');
      await this.#administrators.lose(personId, true);
      await this.#forget(personId);
    });
  }

  /**
   * Finishes the erasures that were cut off after their mark, and those of a time when the store kept the last event of a
   * person. @throws StoreUnavailable.
   */
  async finishErasures(): Promise<void> {
    for (const personId of this.directory.unfinished) await this.#forget(personId);
  }

  /** Changes of people wait for each other, so that two at once cannot both rest on the same state. */
  #alone(change: () => Promise<void>): Promise<void> {
    return this.#inTurn('people', change);
  }

  /**
   * Appends what makes the person what they are, and counts them where that is an administrator. Two servers may have
   * given one address to two people: in the store's order, which is the same everywhere, one came first.
   */
  async #keepRole(personId: string, roles: readonly Role[], event: PersonEvent): Promise<void> {
    let next = event;
    const record = async (): Promise<void> => {
      await this.#append(personId, next, this.directory.get(personId)?.revision ?? 'noStream');
      next = { type: 'RolesChanged', data: { roles: [...roles] } };
      const email = event.type === 'PersonAdded' ? event.data.email : undefined;
      if (email === undefined || this.directory.withEmail(email)?.personId === personId) return;
      await this.#forget(personId);
      throw addressIsTaken();
    };
    if (roles.includes('administrator')) await this.#administrators.gain(personId, record);
    else await record();
  }

  async #forget(personId: string): Promise<void> {
    // A conflict means that an erasure which was cut off has left its mark.
    await appendSurely(this.#store, `erasure-${personId}`, [asEvent({ type: 'PersonErased', data: {} })], 'noStream');
    await this.#store.erase(`person-${personId}`);
    // A conflict means that another server has said so.
    const forgotten = asEvent({ type: 'PersonForgotten', data: {} });
    await appendSurely(this.#store, `erasure-${personId}`, [forgotten], 0);
    await readBack((over) => this.directory.forgotten(personId, over));
  }

  async #append(personId: string, event: PersonEvent, expected: number | 'noStream'): Promise<void> {
    const appended = await appendSurely(this.#store, `person-${personId}`, [asEvent(event)], expected);
    if (appended.kind === 'conflict') {
      throw new PersonRefused('Somebody else changed this person at the same moment. Look again.');
    }
    await readBack((over) => this.directory.known(personId, appended.revision, over));
  }
}

function addressIsTaken(): PersonRefused {
  return new PersonRefused('Somebody with this e-mail address is already there.');
}

/** @throws PersonRefused when what was recorded cannot be read here in time, so that nobody takes it for done. */
async function readBack(seen: (over: AbortSignal) => Promise<void>): Promise<void> {
  if (await within(patience, seen)) return;
  throw new PersonRefused('It was recorded, but this server has not read it back yet. Look again shortly.');
}
