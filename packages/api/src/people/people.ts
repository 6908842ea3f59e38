import type { Role } from '@minutebook/domain';
import { appendSurely } from '@minutebook/event-store';
import type { EventStore, NewEvent } from '@minutebook/event-store';

import type { PeopleDirectory, Person } from './directory.ts';
import type { NewPerson, PersonEvent } from './events.ts';
import type { Session } from './sessions.ts';
import { inTurn } from '../recording/in-turn.ts';
import { within } from '../recording/within.ts';
import { hashPassword, passwordMatches } from './password.ts';

/** How long to wait until what was recorded about a person can be read here; milliseconds. */
const patience = 5000;

/** How often it is tried to end a session while others change the same person. */
const attempts = 10;

/** Why nothing was changed, as a sentence for the screen. */
export class PersonRefused extends Error {
  override readonly name = 'PersonRefused';
}

/** Adds, changes, recognises and erases people. Nothing of it enters the ledger. */
export class People {
  readonly #store: EventStore;
  readonly directory: PeopleDirectory;
  readonly #inTurn = inTurn();

  constructor(store: EventStore, directory: PeopleDirectory) {
    this.#store = store;
    this.directory = directory;
  }

  /** Returns the id that the person was given. @throws PersonRefused when the address is taken; StoreUnavailable. */
  async add({ name, email, password, roles }: NewPerson): Promise<string> {
    const data = { name, email, password: await hashPassword(password), roles };
    const personId = crypto.randomUUID();
    await this.#alone(async () => {
      if (this.directory.withEmail(email) !== undefined) {
        throw new PersonRefused('Somebody with this e-mail address is already there.');
      }
      await this.#append(personId, { type: 'PersonAdded', data }, 'noStream');
    });
    return personId;
  }

  /** Adds somebody who cannot sign in with a password: a post of the demonstration. One that was erased stays so. */
  async addPost(personId: string, name: string, roles: Role[]): Promise<void> {
    if (this.directory.get(personId) !== undefined || this.directory.erased.has(personId)) return;
    await this.#alone(() => this.#append(personId, { type: 'PersonAdded', data: { name, roles } }, 'noStream'));
  }

  /** @throws PersonRefused when the last administrator would lose the role; StoreUnavailable. */
  async changeRoles(personId: string, roles: Role[]): Promise<void> {
    await this.#alone(async () => {
      const person = this.directory.get(personId);
      if (person === undefined) throw new PersonRefused('There is no such person.');
      if (!roles.includes('administrator')) this.#keepAnAdministratorBeside(personId);
      await this.#append(personId, { type: 'RolesChanged', data: { roles } }, person.revision);
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
      this.#keepAnAdministratorBeside(personId);
      const erased: NewEvent = { id: crypto.randomUUID(), type: 'PersonErased', data: '{}', metadata: '{}' };
      // A conflict means that an erasure which was cut off has left its mark.
      await appendSurely(this.#store, `erasure-${personId}`, [erased], 'noStream');
      await this.#forget(personId);
      await readBack(this.directory.forgotten(personId));
    });
  }

  /**
   * Finishes the erasures that were cut off after their mark, and those of a time when the store kept the last event of a
   * person. @throws StoreUnavailable.
   */
  async finishErasures(): Promise<void> {
    for (const personId of this.directory.unfinished) await this.#forget(personId);
  }

  async #forget(personId: string): Promise<void> {
    await this.#store.erase(`person-${personId}`);
    const forgotten: NewEvent = { id: crypto.randomUUID(), type: 'PersonForgotten', data: '{}', metadata: '{}' };
    // A conflict means that another server has said so.
    await appendSurely(this.#store, `erasure-${personId}`, [forgotten], 0);
  }

  /** Ends a session before its time: here at once, and wherever else and whenever the store is read. */
  async endSession(personId: string, session: Session): Promise<void> {
    if (this.directory.sessions.isOver(session)) return;
    this.directory.sessions.end(session);
    const event = asEvent({ type: 'SessionEnded', data: { sessionId: session.sessionId, until: session.until } });
    await this.#alone(async () => {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const person = this.directory.get(personId);
        if (person === undefined) return;
        const appended = await appendSurely(this.#store, `person-${personId}`, [event], person.revision);
        await within(patience, this.directory.known(personId, appended.revision));
        if (appended.kind === 'appended') return;
      }
      throw new PersonRefused('Others changed this person at the same moment. Sign out again.');
    });
  }

  /** The person with this address and password; `undefined` when there is none. */
  async recognise(address: string, password: string): Promise<Person | undefined> {
    const person = this.directory.withEmail(address);
    return (await passwordMatches(password, person?.password)) ? person : undefined;
  }

  /** Changes of people wait for each other, so that two at once cannot both rest on the same state. */
  #alone(change: () => Promise<void>): Promise<void> {
    return this.#inTurn('people', change);
  }

  #keepAnAdministratorBeside(personId: string): void {
    const administrators = this.directory.all().filter(({ roles }) => roles.includes('administrator'));
    if (administrators.length !== 1 || administrators[0]?.personId !== personId) return;
    throw new PersonRefused('This is the last administrator. Make somebody else an administrator first.');
  }

  async #append(personId: string, event: PersonEvent, expected: number | 'noStream'): Promise<void> {
    const appended = await appendSurely(this.#store, `person-${personId}`, [asEvent(event)], expected);
    if (appended.kind === 'conflict') {
      throw new PersonRefused('Somebody else changed this person at the same moment. Look again.');
    }
    await readBack(this.directory.known(personId, appended.revision));
  }
}

function asEvent({ type, data }: PersonEvent): NewEvent {
  return { id: crypto.randomUUID(), type, data: JSON.stringify(data), metadata: '{}' };
}

/** @throws PersonRefused when what was recorded cannot be read here in time, so that nobody takes it for done. */
async function readBack(seen: Promise<void>): Promise<void> {
  if (await within(patience, seen)) return;
  throw new PersonRefused('It was recorded, but this server has not read it back yet. Look again shortly.');
}
