import { splitStream } from '@minutebook/domain';
import type { Role } from '@minutebook/domain';
import type { StoredEvent } from '@minutebook/event-store';

import { personEvent } from './events.ts';
import { Sessions } from './sessions.ts';

/** Somebody who may sign in. */
export interface Person {
  readonly personId: string;
  readonly name: string;
  readonly email: string | undefined;
  readonly roles: readonly Role[];
}

interface Kept extends Person {
  readonly password: string | undefined;
  /** Revision of the last event in their stream. */
  readonly revision: number;
}

/** Everybody, as the streams outside the ledger leave them. Fed in the store's order. */
export class PeopleDirectory {
  readonly #people = new Map<string, Kept>();
  readonly #erased = new Set<string>();
  readonly #forgotten = new Set<string>();
  readonly sessions = new Sessions();
  #waiting: (() => void)[] = [];

  /** Takes an event of a person's stream, or of an erasure; ignores every other. */
  take(event: StoredEvent): void {
    const { category, id } = splitStream(event.stream);
    if (category === 'erasure') this.#erase(id);
    if (category === 'erasure' && event.type === 'PersonForgotten') this.#forgotten.add(id);
    // An erasure holds for good, whatever is recorded under the same id afterwards.
    if (category === 'person' && !this.#erased.has(id)) this.#takePerson(id, event);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }

  #erase(id: string): void {
    this.#erased.add(id);
    this.#people.delete(id);
    this.sessions.endAllOf(id);
  }

  #takePerson(id: string, event: StoredEvent): void {
    const read = personEvent.safeParse({ type: event.type, data: JSON.parse(event.data) });
    if (!read.success) return;
    const before = this.#people.get(id);
    const { type, data } = read.data;
    const head = { personId: id, revision: event.revision };
    switch (type) {
      case 'PersonAdded':
        this.#people.set(id, {
          ...head,
          name: data.name,
          email: data.email,
          password: data.password,
          roles: data.roles,
        });
        return;
      case 'RolesChanged':
        if (before !== undefined) this.#people.set(id, { ...before, ...head, roles: data.roles });
        return;
      case 'PasswordChanged':
        if (before !== undefined) this.#people.set(id, { ...before, ...head, password: data.password });
        return;
      case 'SessionEnded':
        this.sessions.end(data);
        if (before !== undefined) this.#people.set(id, { ...before, ...head });
    }
  }

  /** Resolves once the directory knows the person as of this revision of their stream. */
  async known(personId: string, revision: number): Promise<void> {
    while ((this.#people.get(personId)?.revision ?? -1) < revision) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Resolves once the directory does not know the person. */
  async forgotten(personId: string): Promise<void> {
    while (this.#people.has(personId)) await new Promise<void>((resolve) => this.#waiting.push(resolve));
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
