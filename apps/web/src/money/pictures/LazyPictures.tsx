import { Later } from '../../design/Later.tsx';
import { part } from '../../fetching/part.tsx';

const Spend = part(() => import('./SpendChart.tsx'), 'SpendChart');
const Drift = part(() => import('./DriftChart.tsx'), 'DriftChart');
const Sources = part(() => import('./SourcesChart.tsx'), 'SourcesChart');
const Movements = part(() => import('./MovementsChart.tsx'), 'MovementsChart');

type PropsOf<Shown extends (props: never) => unknown> = Parameters<Shown>[0];

/** Spend through a year, fetched after the page. */
export function LazySpend(props: PropsOf<typeof Spend>) {
  return (
    <Later>
      <Spend {...props} />
    </Later>
  );
}

/** How forecasts moved, fetched after the page. */
export function LazyDrift(props: PropsOf<typeof Drift>) {
  return (
    <Later>
      <Drift {...props} />
    </Later>
  );
}

/** Where money came from and goes, fetched after the page. */
export function LazySources(props: PropsOf<typeof Sources>) {
  return (
    <Later>
      <Sources {...props} />
    </Later>
  );
}

/** Movements between two dates, fetched after the page. */
export function LazyMovements(props: PropsOf<typeof Movements>) {
  return (
    <Later>
      <Movements {...props} />
    </Later>
  );
}
