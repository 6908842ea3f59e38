import type { BenefitState, SeriesOfBenefit } from '@minutebook/domain';

import { Later } from '../../../design/Later.tsx';
import { part } from '../../../fetching/part.tsx';

const Actual = part(() => import('./ActualChart.tsx'), 'ActualChart');
const Fan = part(() => import('./FanChart.tsx'), 'FanChart');

interface SeriesProps {
  readonly benefit: BenefitState;
  readonly series: SeriesOfBenefit;
}

/** Actual against target, fetched after the page. */
export function LazyActual(props: SeriesProps) {
  return (
    <Later>
      <Actual {...props} />
    </Later>
  );
}

/** The fan of forecasts, fetched after the page. */
export function LazyFan(props: SeriesProps) {
  return (
    <Later>
      <Fan {...props} />
    </Later>
  );
}
