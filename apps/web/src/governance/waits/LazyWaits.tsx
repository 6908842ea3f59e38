import { lazy } from 'react';

import { Later } from '../../design/Later.tsx';

const Fetched = lazy(async () => ({ default: (await import('./WaitsChart.tsx')).WaitsChart }));

/** How long projects stood before each gate, fetched after the page. */
export function LazyWaits() {
  return (
    <Later>
      <Fetched />
    </Later>
  );
}
