import { useEffect, useSyncExternalStore } from 'react';

import { server, useOwnId, useOwnRoles } from '../../replay/index.ts';

/** Names by opaque ids, as far as whoever is signed in may see them. */
export type Names = ReadonlyMap<string, string>;

const none: Names = new Map();

// Asked for once for whoever is signed in, not once for each entry that is shown.
let askedFor: string | undefined;
let names = none;
const listeners = new Set<() => void>();

function keep(found: Names): void {
  names = found;
  for (const listener of listeners) listener();
}

async function ask(personId: string): Promise<void> {
  askedFor = personId;
  keep(none);
  try {
    const people = await server.people.choices.query();
    if (askedFor === personId) keep(new Map(people.map((one) => [one.personId, one.name])));
  } catch {
    // Names are told beside what the ledger says: without them it says enough. The next page asks again.
    if (askedFor === personId) askedFor = undefined;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The names of people, for administrators and clerks, whom the server tells them; none for others. Never from the ledger,
 * and never of whoever was erased before they were asked for: see `useCalled`.
 */
export function useNames(): Names {
  const own = useOwnId();
  const may = useOwnRoles().some((role) => role === 'administrator' || role === 'clerk');
  const personId = may ? own : undefined;
  useEffect(() => {
    if (personId !== undefined && askedFor !== personId) void ask(personId);
  }, [personId]);
  const all = useSyncExternalStore(subscribe, () => names);
  return personId === undefined || askedFor !== personId ? none : all;
}
