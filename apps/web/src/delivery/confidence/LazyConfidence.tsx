import type { ComponentProps } from 'react';

import { part } from '../../fetching/part.tsx';
import { Later } from '../../design/Later.tsx';
import type { ConfidenceChart } from './ConfidenceChart.tsx';

const Fetched = part(() => import('./ConfidenceChart.tsx'), 'ConfidenceChart');

/** Ratings over time, fetched after the page. */
export function LazyConfidence(props: ComponentProps<typeof ConfidenceChart>) {
  return (
    <Later>
      <Fetched {...props} />
    </Later>
  );
}
