import type { Role } from '@minutebook/domain';
import { useCallback, useEffect, useState } from 'react';

import { useMayRecord } from '../../recording/may-record.ts';
import { sentenceOf, server, useOwnRoles } from '../../replay/index.ts';

/** Somebody who may sign in. An address is absent for a post of the demonstration. */
export interface KnownPerson {
  readonly personId: string;
  readonly name: string;
  readonly email?: string | undefined;
  readonly roles: readonly Role[];
  /** Whether they have not chosen a password of their own yet. */
  readonly mustChoosePassword?: boolean;
  /** The last link that was made for them to choose a password with. */
  readonly link?: { readonly at: string; readonly until: string; readonly usedAt?: string | undefined } | undefined;
}

/** Somebody to choose: with no more than choosing takes. */
export type ChoosablePerson = Pick<KnownPerson, 'personId' | 'name' | 'roles'>;

/** People as the server tells them, when it has. */
export type PeopleList<Person = KnownPerson> =
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'known'; readonly people: readonly Person[] };

/** A list of people, and asking for it again. */
export interface AskedPeople<Person = KnownPerson> {
  readonly list: PeopleList<Person>;
  readonly askAgain: () => void;
}

/** The people as the server lists them to administrators alone. */
export function usePeople(): AskedPeople {
  return useAsked(allPeople, true);
}

/** The people to choose among, for whoever may record this. To others the server would say no, so it is not asked. */
export function usePeopleToChoose(
  toRecord: 'AppointMember' | 'AdoptSchemeOfDelegation' | 'AdoptVirementRules',
): AskedPeople<ChoosablePerson> {
  return useAsked(peopleToChoose, useMayRecord(toRecord) === 'yes');
}

const allPeople = (): Promise<readonly KnownPerson[]> => server.people.list.query();
const peopleToChoose = (): Promise<readonly ChoosablePerson[]> => server.people.choices.query();

function useAsked<Person>(ask: () => Promise<readonly Person[]>, may: boolean): AskedPeople<Person> {
  const [list, setList] = useState<PeopleList<Person>>({ kind: 'asking' });
  const askAgain = useCallback((): void => {
    ask().then(
      (people) => setList({ kind: 'known', people }),
      (error: unknown) => setList({ kind: 'failed', sentence: sentenceOf(error) }),
    );
  }, [ask]);
  useEffect(() => {
    if (may) askAgain();
  }, [may, askAgain]);
  return { list, askAgain };
}

/** Whether the person signed in may see and change people. The server decides anyway. */
export function useMayKeepPeople(): boolean {
  return useOwnRoles().includes('administrator');
}
