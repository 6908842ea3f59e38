import type { Moment } from '@minutebook/ledger';
import { useEffect, useState } from 'react';

import { finders } from '../areas.ts';
import type { Found } from './finder.ts';

/** What finds things, and what is said when it finds none. */
interface Finding {
  readonly find: (words: string, moment: Moment) => readonly Found[];
  readonly whyNothing: string;
}

const loading: Finding = { find: () => [], whyNothing: 'The search is being loaded.' };
const failed: Finding = {
  find: () => [],
  whyNothing: 'The search could not be loaded. Check your connection, then open it again.',
};

async function loaded(): Promise<Finding> {
  const [{ find }, all] = await Promise.all([import('./find.ts'), Promise.all(finders.map((load) => load()))]);
  const each = all.map((one) => one.find);
  return {
    find: (words, moment) => find(each, words, moment),
    whyNothing: 'Nothing is found under these words.',
  };
}

/** The search, loaded when it is opened so that no page waits for it; typing can begin meanwhile. */
export function useFind(): Finding {
  const [finding, setFinding] = useState(loading);
  useEffect(() => {
    void loaded().then(setFinding, () => setFinding(failed));
  }, []);
  return finding;
}
