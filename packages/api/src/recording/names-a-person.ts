import { comparable, knownPosts } from '@minutebook/domain';
import type { Command, LedgerWorld } from '@minutebook/domain';

import type { Person } from '../people/directory.ts';
import type { Recording } from './recording.ts';

interface Known {
  readonly people: readonly Pick<Person, 'name' | 'email'>[];
  readonly world: LedgerWorld;
  readonly today: string;
}

/**
 * Refuses a command of which a text is somebody's name, since no entry can be deleted and a name has to be erasable.
 * Nobody is named by one word, which may be any, by the name of a post of the demonstration, under which nobody has an
 * address, or by a post that the ledger knows already, since some councils list people under theirs.
 */
export function namesAPerson(command: Command, { people, world, today }: Known): Recording | undefined {
  const names = new Set(people.flatMap((one) => (one.email === undefined ? [] : [nameOf(one)])));
  const given = textsIn(command).filter((one) => one.trim().includes(' ') && names.has(alike(one)));
  if (given.length === 0) return undefined;
  const posts = new Set(knownPosts(world, today).map(alike));
  if (given.every((one) => posts.has(alike(one)))) return undefined;
  // Without the name: what is refused may be kept in a log.
  return {
    kind: 'refused',
    refusal: 'PersonIsNamed',
    sentence: 'A field holds the name of a person who can sign in here, and no entry can be deleted.',
    remedy:
      'Give their post instead, such as “Director of Housing”. Where people are listed under their post, an administrator adds them under their own name.',
  };
}

/** Worked out once for somebody, since every command is compared with everybody. */
const known = new WeakMap<object, string>();

function nameOf(person: Pick<Person, 'name'>): string {
  const name = known.get(person) ?? alike(person.name);
  known.set(person, name);
  return name;
}

/** Two names that differ in nothing but case, accents and white space are one. */
function alike(text: string): string {
  return comparable(text).normalize('NFD').replace(/\p{M}/gu, '');
}

/** Every text of a command, however deep it lies. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
