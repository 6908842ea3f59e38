import { Later } from '../../../design/Later.tsx';
import { part } from '../../../fetching/part.tsx';

const Fetched = part(() => import('../../../benefits/public/HistoryTeaches.tsx'), 'HistoryTeaches');

/** What history teaches of plans like this one, fetched when it comes into sight. */
export function History({ projectId }: { readonly projectId: string }) {
  return (
    <Later inSight>
      <Fetched projectId={projectId} />
    </Later>
  );
}
