import { useRouterState } from '@tanstack/react-router';

import { EntryLink } from '../design/links.tsx';
import { Notification } from '../design/Notification.tsx';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Numbers of the entries that led here: a form was recorded and went on to this page. Empty: not numbered yet. */
    recorded?: readonly number[];
  }
}

/** “Recorded as entry 1042”, on the page that a form leads to. */
export function RecordedNotice() {
  // Where the page has come to, not where it is going: the form that was left must not show it.
  const recorded = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.state.recorded });
  if (recorded === undefined) return null;
  return (
    <Notification kind="success" title="Recorded" key={recorded.join(' ')}>
      <p className="govuk-notification-banner__heading">
        {recorded.length === 0 ? 'Recorded. It gets its entry number in a moment.' : <RecordedAs entries={recorded} />}
      </p>
    </Notification>
  );
}

function RecordedAs({ entries }: { readonly entries: readonly number[] }) {
  return (
    <>
      Recorded as{' '}
      {entries.map((n, index) => (
        <span key={n}>
          {index === 0 ? '' : ', '}
          <EntryLink n={n} />
        </span>
      ))}
    </>
  );
}
