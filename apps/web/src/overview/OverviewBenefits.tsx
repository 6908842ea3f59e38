import { Later } from '../design/Later.tsx';
import { part } from '../fetching/part.tsx';

/** Fetched once the page is there: the first visit waits neither for what reads benefits nor for their figures. */
const Fetched = part(() => import('../benefits/public/OverviewBenefits.tsx'), 'OverviewBenefits');

/** Whether the benefits come, once there are any. */
export function OverviewBenefits() {
  return (
    <Later inSight>
      <Fetched />
    </Later>
  );
}
