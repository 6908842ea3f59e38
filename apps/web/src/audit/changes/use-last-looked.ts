import { useEffect, useState } from 'react';

import { instant } from '../../clock/server-clock.ts';
import { useClocks } from '../../clock/use-clocks.ts';
import { useNow, useOwnId } from '../../replay/index.ts';
import { keepLook, newSince } from './last-looked.ts';
import type { Looked } from './last-looked.ts';

/**
 * When the reader looked at what changed before this time, kept for the next; `undefined` on their first look. Only who
 * looks at what is known today has seen what there is.
 */
export function useLastLooked(): Looked | undefined {
  const personId = useOwnId();
  const { past } = useClocks();
  const { n } = useNow().world;
  const [before] = useState(() => (personId === undefined ? undefined : newSince(personId, { n, at: instant() })));
  useEffect(() => {
    if (personId !== undefined && !past) keepLook(personId, { n, at: instant() });
  }, [personId, past, n]);
  return before;
}
