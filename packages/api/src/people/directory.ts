import { splitStream } from '@minutebook/domain';
import type { Role } from '@minutebook/domain';
import type { StoredEvent } from '@minutebook/event-store';

import { personEvent } from './events.ts';
import type { PersonEvent } from './events.ts';
import { Sessions } from './sessions.ts';

/** Somebody who may sign in. */
export interface Person {
  readonly personId: string;
  readonly name: string;
  readonly email: string | undefined;
  readonly roles: readonly Role[];
  /** Whether somebody else knows their password, since they set it: until they choose one, nothing else is open to them. */
  readonly mustChoosePassword: boolean;
}

/** A link with which somebody chooses a password, once. */
export interface PasswordLink {
  /** Digest of its secret. */
  readonly secret: string;
  /** When it ends by itself. */
  readonly until: string;
  readonly at: string;
  /** Id of the administrator who made it. */
  readonly by: string;
  /** When it was used; `undefined` while it was not. */
  readonly usedAt: string | undefined;
}

interface Kept extends Person {
  readonly password: string | undefined;
  /** The last one made for them. */
  readonly link: PasswordLink | undefined;
  /** Revision of the last event in their stream. */
  readonly revision: number;
}

/** Everybody, as the streams outside the ledger leave them. Fed in the store's order. */
export class PeopleDirectory {
  readonly #people = new Map<string, Kept>();
  readonly #erased = new Set<string>();
  readonly #forgotten = new Set<string>();
  readonly sessions = new Sessions();
  readonly #waiting = new Set<() => void>();

  /** Takes an event of a person's stream, or of an erasure; ignores every other. */
  take(event: StoredEvent): void {
    const { category, id } = splitStream(event.stream);
    if (category === 'erasure') this.#erase(id);
    if (category === 'erasure' && event.type === 'PersonForgotten') this.#forgotten.add(id);
    // An erasure holds for good, whatever is recorded under the same id afterwards.
    if (category === 'person' && !this.#erased.has(id)) this.#takePerson(id, event);
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of waiting) wake();
  }

  #erase(id: string): void {
    this.#erased.add(id);
    this.#people.delete(id);
    for (const [personId, person] of this.#people)
      if (person.link?.by === id) this.#people.set(personId, { ...person, link: used(person.link) });
    this.sessions.endAllOf(id);
  }

  #takePerson(id: string, event: StoredEvent): void {
    const read = personEvent.safeParse({ type: event.type, data: JSON.parse(event.data) });
    const before = this.#people.get(id);
    const known = read.success ? this.#with(id, before, read.data) : before;
    // What a newer server wrote counts all the same: who appends after it must know of it.
    if (known !== undefined) this.#people.set(id, { ...known, revision: event.revision });
  }

  #with(personId: string, before: Kept | undefined, { type, data }: PersonEvent): Kept | undefined {
    if (type === 'PersonAdded') {
      const { name, email, password, roles } = data;
      const mustChoosePassword = password !== undefined;
      return { personId, name, email, password, roles, mustChoosePassword, link: undefined, revision: -1 };
    }
    if (type === 'SessionEnded') this.sessions.end(data);
    if (before === undefined) return undefined;
    switch (type) {
      case 'RolesChanged':
        return { ...before, roles: data.roles };
      case 'PasswordChanged':
        return { ...before, password: data.password, mustChoosePassword: false, link: used(before.link) };
      case 'PasswordLinkMade':
        // Another server may not have known yet that its maker was erased.
        return { ...before, link: this.#erased.has(data.by) ? undefined : { ...data, usedAt: undefined } };
      case 'PasswordLinkUsed': {
        const link = before.link === undefined ? undefined : { ...before.link, usedAt: data.at };
        return { ...before, password: data.password, mustChoosePassword: false, link };
      }
      case 'SessionBegun':
        this.sessions.begin(personId, data);
        return before;
      case 'SessionsEnded':
        this.sessions.endOthers(personId, data);
        return before;
      case 'SessionEnded':
        return before;
    }
  }

  /** Resolves once the directory knows the person as of this revision of their stream, or the wait is over. */
  known(personId: string, revision: number, over?: AbortSignal): Promise<void> {
    return this.#until(() => (this.#people.get(personId)?.revision ?? -1) >= revision, over);
  }

  /** Resolves once the directory does not know the person, or the wait is over. */
  forgotten(personId: string, over?: AbortSignal): Promise<void> {
    return this.#until(() => !this.#people.has(personId), over);
  }

  async #until(isSo: () => boolean, over?: AbortSignal): Promise<void> {
    const waits = (): boolean => !isSo() && over?.aborted !== true;
    while (waits()) {
      await new Promise<void>((resolve) => {
        this.#waiting.add(resolve);
        over?.addEventListener('abort', () => this.#waiting.delete(resolve) && resolve(), { once: true });
      });
    }
  }

  /** The ids of those who have been erased, but of whom the store has not said that it keeps nothing. */
  get unfinished(): readonly string[] {
    return [...this.#erased].filter((id) => !this.#forgotten.has(id));
  }

  /** The ids of everybody who has been erased. */
  get erased(): ReadonlySet<string> {
    return this.#erased;
  }

  get(personId: string): Kept | undefined {
    return this.#people.get(personId);
  }

  withEmail(address: string): Kept | undefined {
    return this.all().find((person) => person.email === address);
  }

  /** Everybody, in the order they were added. */
  all(): readonly Kept[] {
    return [...this.#people.values()];
  }
}

/** The link, unless it is open still: that ends with a password chosen otherwise, and with whoever made it. */
function used(link: PasswordLink | undefined): PasswordLink | undefined {
  return link?.usedAt === undefined ? undefined : link;
}
