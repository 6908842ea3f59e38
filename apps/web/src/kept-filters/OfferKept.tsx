import { Suspense } from 'react';

import { FailsAlone } from '../design/FailsAlone.tsx';
import { part } from '../fetching/part.tsx';
import { keptHere, useOwnId } from '../replay/index.ts';
import { filtersOf } from './filters-of.ts';

const KeptFilters = part(() => import('./KeptFilters.tsx'), 'KeptFilters');

/** Under the filters of a list: those that the reader keeps of it. Fetched once there is one to keep, or one is kept. */
export function OfferKept({ narrowed }: { readonly narrowed: boolean }) {
  const kept = keptHere(filtersOf(useOwnId()));
  if (!narrowed && kept === undefined) return null;
  return (
    <FailsAlone>
      <Suspense fallback={null}>
        <KeptFilters />
      </Suspense>
    </FailsAlone>
  );
}
