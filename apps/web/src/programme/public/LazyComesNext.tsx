import { Suspense } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { part } from '../../fetching/part.tsx';

const ComesNext = part(() => import('./ComesNext.tsx'), 'ComesNext');

/** What comes next while a programme is being set up; fetched for nobody else. */
export function LazyComesNext() {
  const { world } = useLedger();
  const governed = world.states('programme').some(({ frameworks }) => frameworks.length > 0);
  if (governed && world.states('project').length > 0) return null;
  return (
    <Suspense fallback={null}>
      <ComesNext />
    </Suspense>
  );
}
