import type { Role } from '@minutebook/domain';
import { useCallback, useEffect, useState } from 'react';

import { sentenceOf, server, useSession } from '../../replay/index.ts';

/** Somebody who may sign in. An address is absent for a post of the demonstration. */
export interface KnownPerson {
  readonly personId: string;
  readonly name: string;
  readonly email?: string | undefined;
  readonly roles: readonly Role[];
}

/** The list of people, which the server gives to administrators alone. */
export type PeopleList =
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'known'; readonly people: readonly KnownPerson[] };

/** The people as the server lists them, and asking for them again. */
export function usePeople(): { readonly list: PeopleList; readonly askAgain: () => void } {
  const [list, setList] = useState<PeopleList>({ kind: 'asking' });
  const askAgain = useCallback((): void => {
    server.people.list.query().then(
      (people) => setList({ kind: 'known', people }),
      (error: unknown) => setList({ kind: 'failed', sentence: sentenceOf(error) }),
    );
  }, []);
  useEffect(askAgain, [askAgain]);
  return { list, askAgain };
}

/** Whether the person signed in may see and change people. The server decides anyway. */
export function useMayKeepPeople(): boolean {
  const session = useSession();
  return session.kind === 'known' && session.person?.roles.includes('administrator') === true;
}

/** Id of the person signed in. */
export function useOwnId(): string | undefined {
  const session = useSession();
  return session.kind === 'known' ? session.person?.personId : undefined;
}
