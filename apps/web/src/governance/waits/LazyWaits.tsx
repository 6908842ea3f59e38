import { part } from '../../fetching/part.tsx';
import { Later } from '../../design/Later.tsx';

const Fetched = part(() => import('./WaitsChart.tsx'), 'WaitsChart');

/** How long projects stood before each gate, fetched after the page. */
export function LazyWaits() {
  return (
    <Later>
      <Fetched />
    </Later>
  );
}
