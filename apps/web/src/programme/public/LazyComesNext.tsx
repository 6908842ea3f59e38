import { Suspense } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { part } from '../../fetching/part.tsx';

const ComesNext = part(() => import('./ComesNext.tsx'), 'ComesNext');

/** What comes next while a programme is being set up; fetched for nobody else. */
export function LazyComesNext() {
  const { world } = useLedger();
  // Who has decided once needs no guide any more.
  const all = [...world.states('meeting'), ...world.states('project')];
  if (all.some(({ decisions }) => decisions.length > 0)) return null;
  return (
    <Suspense fallback={null}>
      <ComesNext />
    </Suspense>
  );
}
