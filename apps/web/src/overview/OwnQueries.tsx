import type { Role } from '@minutebook/domain';

import { Later } from '../design/Later.tsx';
import { part } from '../fetching/part.tsx';

const Fetched = part(() => import('../scrutiny/public/OwnQueries.tsx'), 'OwnQueries');

/** The queries that wait for whoever reads, fetched as soon as the page is there. */
export function OwnQueries({ roles }: { readonly roles: readonly Role[] }) {
  return (
    <Later noRoom>
      <Fetched roles={roles} />
    </Later>
  );
}
