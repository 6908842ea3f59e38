import { Suspense } from 'react';
import type { ReactNode } from 'react';

import { part } from '../fetching/part.tsx';
import { useRights } from '../recording/may-record.ts';

/** Fetched by those alone who may ask. */
const Ask = part(() => import('./Ask.tsx'), 'Ask');

export interface AskAboutProps {
  /** A figure as it is read here; absent for the page as a whole. */
  readonly figure?: { readonly label: string; readonly value: string };
  readonly children: ReactNode;
}

/**
 * Leads whoever may raise a query to its form, with the place that it is about: the page, the figure as it is read, and where
 * in the ledger the page stands, which may be in the past. Shown to nobody else.
 */
export function AskAbout(props: AskAboutProps) {
  if (useRights()('RaiseQuery') === 'notInThisRole') return null;
  return (
    <Suspense fallback={null}>
      <Ask {...props} />
    </Suspense>
  );
}
