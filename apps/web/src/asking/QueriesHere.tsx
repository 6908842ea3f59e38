import { Later } from '../design/Later.tsx';
import { part } from '../fetching/part.tsx';

const Fetched = part(() => import('../scrutiny/public/beside.ts'), 'QueriesHere');

/** What was asked about this page, or about the figure of this label, and whether that was answered; nothing where nothing was. */
export function QueriesHere({ figure }: { readonly figure?: string }) {
  return (
    <Later seldom>
      <Fetched figure={figure} />
    </Later>
  );
}
