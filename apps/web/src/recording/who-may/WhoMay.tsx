import type { StatementCommand } from '@minutebook/domain';
import { part } from '../../fetching/part.tsx';
import { Suspense } from 'react';

const Words = part(() => import('./WhoMayWords.tsx'), 'WhoMayWords');

export interface WhoMayProps {
  readonly command: StatementCommand['type'];
  /** Stands within a sentence, not at its beginning. */
  readonly within?: boolean;
}

/** Who may record a command, to tell those who may not. Fetched for them alone: all others never need it. */
export function WhoMay(props: WhoMayProps) {
  return (
    <Suspense fallback="…">
      <Words {...props} />
    </Suspense>
  );
}
