import { useEffect, useState } from 'react';

import type { find } from './find.ts';

/** What finds things, and what is said when it finds none. */
interface Finding {
  readonly find: typeof find;
  readonly whyNothing: string;
}

const loading: Finding = { find: () => [], whyNothing: 'The search is being loaded.' };
const failed: Finding = {
  find: () => [],
  whyNothing: 'The search could not be loaded. Check your connection, then open it again.',
};

/** The search, loaded when it is opened so that no page waits for it; typing can begin meanwhile. */
export function useFind(): Finding {
  const [finding, setFinding] = useState(loading);
  useEffect(() => {
    void import('./find.ts').then(
      (loaded) => setFinding({ find: loaded.find, whyNothing: 'Nothing is found under these words.' }),
      () => setFinding(failed),
    );
  }, []);
  return finding;
}
