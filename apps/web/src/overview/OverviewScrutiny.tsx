import type { Role } from '@minutebook/domain';

import { Later } from '../design/Later.tsx';
import { part } from '../fetching/part.tsx';

/** Fetched once the page is there: the first visit waits neither for what reads recommendations nor for their figures. */
const Fetched = part(() => import('../scrutiny/public/OverviewScrutiny.tsx'), 'OverviewScrutiny');

/** What of that which was recommended and asked is not done; for roles, the evidence that waits for somebody of them. */
export function OverviewScrutiny({ roles }: { readonly roles?: readonly Role[] }) {
  return (
    <Later inSight seldom={roles !== undefined}>
      <Fetched roles={roles} />
    </Later>
  );
}
