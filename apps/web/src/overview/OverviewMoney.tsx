import { Later } from '../design/Later.tsx';
import { part } from '../fetching/part.tsx';

/** Fetched once the page is there: the first visit waits neither for what reads budgets nor for their figures. */
const Fetched = part(() => import('../money/public/OverviewMoney.tsx'), 'OverviewMoney');

/** Where the money stands, once there is any. */
export function OverviewMoney() {
  return (
    <Later inSight>
      <Fetched />
    </Later>
  );
}
