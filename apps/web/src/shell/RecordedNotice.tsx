import { useRouterState } from '@tanstack/react-router';
import { Suspense } from 'react';

import { part } from '../fetching/part.tsx';
import { Notification } from '../design/Notification.tsx';
import { useShownOnce } from './show-once.ts';

/** Fetched once something is recorded: a first visit needs no words of entries. */
const RecordedAs = part(() => import('./RecordedAs.tsx'), 'RecordedAs');

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Numbers of the entries that led here: a form was recorded and went on to this page. Empty: not numbered yet. */
    recorded?: readonly number[];
  }
}

/** “Recorded as entry 1042”, on the page that a form leads to, and once: not again when the reader comes back to it. */
export function RecordedNotice() {
  // Where the page has come to, not where it is going: the form that was left must not show it.
  const recorded = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.state.recorded });
  useShownOnce('recorded', recorded);
  if (recorded === undefined) return null;
  return (
    <Notification kind="success" title="Recorded" key={recorded.join(' ')}>
      <p className="govuk-notification-banner__heading">
        {recorded.length === 0 ? (
          'Recorded. It gets its entry number in a moment.'
        ) : (
          <Suspense fallback="Recorded.">
            <RecordedAs entries={recorded} />
          </Suspense>
        )}
      </p>
    </Notification>
  );
}
