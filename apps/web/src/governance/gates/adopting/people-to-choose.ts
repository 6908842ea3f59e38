import { createContext, useContext } from 'react';

import type { AskedPeople, ChoosablePerson } from '../../../settings/public/use-people.ts';

/** The people to choose among, for everything that one form shows. */
export const PeopleToChoose = createContext<AskedPeople<ChoosablePerson>>({
  list: { kind: 'asking' },
  askAgain: () => {},
});

/** The people to choose among, as the form asked for them. */
export function useAskedPeople(): AskedPeople<ChoosablePerson> {
  return useContext(PeopleToChoose);
}
