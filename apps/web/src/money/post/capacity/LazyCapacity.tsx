import { part } from '../../../fetching/part.tsx';
import { Later } from '../../../design/Later.tsx';

const Fetched = part(() => import('./CapacityChart.tsx'), 'CapacityChart');

/** Who is in post beside what projects ask for, fetched after the page. */
export function LazyCapacity() {
  return (
    <Later>
      <Fetched />
    </Later>
  );
}
