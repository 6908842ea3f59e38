import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

import { appendSurely } from '@minutebook/event-store';
import type { EventStore } from '@minutebook/event-store';

import { inTurn } from '../recording/in-turn.ts';
import { within } from '../recording/within.ts';
import type { PasswordLink, PeopleDirectory, Person } from './directory.ts';
import { asEvent } from './events.ts';
import type { PersonEvent } from './events.ts';
import { whyGuessable } from './guessable.ts';
import { hashPassword, passwordMatches } from './password.ts';
import { PersonRefused } from './refused.ts';
import { isTooFar, sessionLasts } from './sessions.ts';
import type { ListedSession, Session } from './sessions.ts';

type Kept = NonNullable<ReturnType<PeopleDirectory['get']>>;

/** How long to wait until what was recorded about a person can be read here; milliseconds. */
const patience = 5000;
/** How often a change is tried while others change the same person. */
const attempts = 10;
/** How long a link to choose a password may be used; milliseconds. */
const linkLasts = 24 * 3_600_000;

/** What people change of their own account: their password and their sessions. */
export class Accounts {
  readonly #store: EventStore;
  readonly #directory: PeopleDirectory;
  readonly #words: () => readonly string[];
  /** Each person's changes wait for each other, and for nobody else's. */
  readonly #inTurn = inTurn();

  constructor(store: EventStore, directory: PeopleDirectory, words: () => readonly string[]) {
    this.#store = store;
    this.#directory = directory;
    this.#words = words;
  }

  /** The hash of a password that somebody with this name and address is to have. @throws PersonRefused when it is easy to guess */
  async hashOf(password: string, { name, email }: Pick<Person, 'name' | 'email'>): Promise<string> {
    const own = [name, ...(email === undefined ? [] : [email])];
    const why = await whyGuessable(password, [...own, ...this.#words()]);
    if (why !== undefined) throw new PersonRefused(why);
    return hashPassword(password);
  }

  /** Enters a session into its owner's list. @throws StoreUnavailable */
  async beginSession(personId: string, session: Session, browser: string): Promise<void> {
    const data = { ...session, at: new Date().toISOString(), browser };
    await this.#record(personId, () => [{ type: 'SessionBegun', data }]);
  }

  /** Ends a session before its time: here at once, and wherever else and whenever the store is read. */
  async endSession(personId: string, { sessionId, until }: Session): Promise<void> {
    const { sessions } = this.#directory;
    if (sessions.isOver(personId, { sessionId, until })) return;
    sessions.end({ sessionId, until });
    await this.#record(personId, () => [{ type: 'SessionEnded', data: { sessionId, until } }]);
  }

  /** Ends every session of the person but one. */
  async endOthers(personId: string, keep: Session): Promise<void> {
    await this.#record(personId, () => [othersEnded(keep)]);
  }

  sessionsOf(personId: string): readonly ListedSession[] {
    return this.#directory.sessions.of(personId);
  }

  /** The person with this address and password; `undefined` when there is none. */
  async recognise(address: string, password: string): Promise<Person | undefined> {
    const person = this.#directory.withEmail(address);
    return (await passwordMatches(password, person?.password)) ? person : undefined;
  }

  /** Whether this is the person's password. */
  async isPassword(personId: string, password: string): Promise<boolean> {
    return passwordMatches(password, this.#directory.get(personId)?.password);
  }

  /** Gives somebody the password that they chose, and ends their other sessions. @throws PersonRefused, StoreUnavailable */
  async choosePassword(personId: string, password: string, keep: Session): Promise<void> {
    await this.#expectAnother(personId, password);
    const hash = await this.#hashFor(personId, password);
    await this.#record(personId, (person) => {
      expectOwnPassword(person);
      return [{ type: 'PasswordChanged', data: { password: hash } }, othersEnded(keep)];
    });
  }

  /**
   * The secret of a link with which somebody chooses a password once, in place of one that is forgotten. It takes the
   * place of the links made before. @throws PersonRefused, StoreUnavailable
   */
  async makeLink(personId: string, by: string): Promise<{ readonly secret: string; readonly until: string }> {
    if (this.#directory.get(personId) === undefined) throw new PersonRefused('There is no such person.');
    const secret = randomBytes(32).toString('base64url');
    const [at, until] = [0, linkLasts].map((later) => new Date(Date.now() + later).toISOString()) as [string, string];
    await this.#record(personId, (person) => {
      expectOwnPassword(person);
      return [{ type: 'PasswordLinkMade', data: { secret: digest(secret), until, at, by } }];
    });
    return { secret, until };
  }

  /** Whether the link could be used now. */
  isUsable(personId: string, secret: string): boolean {
    return fits(this.#directory.get(personId)?.link, secret);
  }

  /** Chooses a password with a link, and ends every session but the one that begins. @throws PersonRefused, StoreUnavailable */
  async useLink(personId: string, secret: string, password: string, begins: Session): Promise<void> {
    if (!this.isUsable(personId, secret)) throw notUsable();
    if (this.#directory.get(personId)?.mustChoosePassword === true) await this.#expectAnother(personId, password);
    const hash = await this.#hashFor(personId, password);
    await this.#record(personId, ({ link }) => {
      if (!fits(link, secret)) throw notUsable();
      const used: PersonEvent = { type: 'PasswordLinkUsed', data: { password: hash, at: new Date().toISOString() } };
      return [used, othersEnded(begins)];
    });
  }

  /** Compared as it is kept: what is the same password there may be written in several ways. */
  async #expectAnother(personId: string, password: string): Promise<void> {
    if (await this.isPassword(personId, password))
      throw new PersonRefused('Choose another password than the present one.');
  }

  async #hashFor(personId: string, password: string): Promise<string> {
    const person = this.#directory.get(personId);
    if (person === undefined) throw new PersonRefused('There is no such person.');
    return this.hashOf(password, person);
  }

  /** Appends what follows from the person as they are, and decides again when another server's change came first. */
  async #record(personId: string, decided: (person: Kept) => readonly PersonEvent[]): Promise<void> {
    await this.#inTurn(personId, async () => {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const person = this.#directory.get(personId);
        if (person === undefined) return;
        const batch = decided(person).map(asEvent);
        const appended = await appendSurely(this.#store, `person-${personId}`, batch, person.revision);
        await within(patience, (over) => this.#directory.known(personId, appended.revision, over));
        if (appended.kind === 'appended') return;
      }
      throw new PersonRefused('Others changed this person at the same moment. Try it again.');
    });
  }
}

function othersEnded({ sessionId }: Session): PersonEvent {
  const until = new Date(Date.now() + sessionLasts).toISOString();
  return { type: 'SessionsEnded', data: { until, keep: sessionId } };
}

/** The secret is random and long: nothing slow is needed. */
function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

function fits(link: PasswordLink | undefined, secret: string): boolean {
  if (link === undefined || link.usedAt !== undefined) return false;
  if (Date.parse(link.until) <= Date.now() || isTooFar(link.until, linkLasts)) return false;
  const [kept, given] = [Buffer.from(link.secret), Buffer.from(digest(secret))];
  return kept.length === given.length && timingSafeEqual(kept, given);
}

function notUsable(): PersonRefused {
  return new PersonRefused('This link was used, replaced or is too old. Ask an administrator for another.');
}

function expectOwnPassword({ email }: Pick<Person, 'email'>): void {
  if (email === undefined) throw new PersonRefused('A post of the demonstration has no password.');
}
