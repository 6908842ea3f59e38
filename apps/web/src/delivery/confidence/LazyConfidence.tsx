import { lazy, Suspense } from 'react';
import type { ComponentProps } from 'react';

import type { ConfidenceChart } from './ConfidenceChart.tsx';

const Fetched = lazy(async () => ({ default: (await import('./ConfidenceChart.tsx')).ConfidenceChart }));

/** Ratings over time, fetched after the page. */
export function LazyConfidence(props: ComponentProps<typeof ConfidenceChart>) {
  return (
    <Suspense fallback={<div className="mb-chart__empty" />}>
      <Fetched {...props} />
    </Suspense>
  );
}
