import { lazy, Suspense } from 'react';

const Fetched = lazy(async () => ({ default: (await import('./WaitsChart.tsx')).WaitsChart }));

/** How long projects stood before each gate, fetched after the page. */
export function LazyWaits() {
  return (
    <Suspense fallback={<div className="mb-chart__empty" />}>
      <Fetched />
    </Suspense>
  );
}
