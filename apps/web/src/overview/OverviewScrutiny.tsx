import type { Role } from '@minutebook/domain';

import { Later } from '../design/Later.tsx';
import { part } from '../fetching/part.tsx';

/** Fetched once the page is there: the first visit waits neither for what reads recommendations nor for their figures. */
const Fetched = part(() => import('../scrutiny/public/overview.ts'), 'OverviewScrutiny');
const Own = part(() => import('../scrutiny/public/overview.ts'), 'OwnScrutinyNeeds');

/** What of what was recommended and asked is not done, once there is any. */
export function OverviewScrutiny() {
  return (
    <Later inSight>
      <Fetched />
    </Later>
  );
}

/** What of it waits for somebody of these roles. */
export function OwnScrutinyNeeds({ roles }: { readonly roles: readonly Role[] }) {
  return (
    <Later seldom>
      <Own roles={roles} />
    </Later>
  );
}
