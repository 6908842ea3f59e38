import { lazy } from 'react';
import type { ComponentProps } from 'react';

import { Later } from '../../design/Later.tsx';
import type { ConfidenceChart } from './ConfidenceChart.tsx';

const Fetched = lazy(async () => ({ default: (await import('./ConfidenceChart.tsx')).ConfidenceChart }));

/** Ratings over time, fetched after the page. */
export function LazyConfidence(props: ComponentProps<typeof ConfidenceChart>) {
  return (
    <Later>
      <Fetched {...props} />
    </Later>
  );
}
