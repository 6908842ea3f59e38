import { useRouterState } from '@tanstack/react-router';

import { EntryLink } from '../clock/links.tsx';
import { Notification } from '../design/Notification.tsx';
import { CorrectLink } from '../entries/amending/CorrectLink.tsx';
import { wordsOf } from '../entries/entry-words.ts';
import { useNow } from '../replay/index.ts';
import { useShownOnce } from './show-once.ts';

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
    <Notification kind="success" title="Success" key={recorded.join(' ')}>
      <p className="govuk-notification-banner__heading">
        {recorded.length === 0 ? 'Recorded. It gets its entry number in a moment.' : <RecordedAs entries={recorded} />}
      </p>
    </Notification>
  );
}

/** Each with what it says, so that the reader sees what was taken down without following it. */
function RecordedAs({ entries }: { readonly entries: readonly number[] }) {
  const now = useNow();
  return (
    <>
      {entries.map((n, index) => {
        const entry = now.entry(n);
        return (
          <span className="mb-found" key={n}>
            {index === 0 ? 'Recorded as ' : 'and '}
            <EntryLink n={n} />
            {entry === undefined ? '' : `: ${wordsOf(entry, now.names)}`}{' '}
            <CorrectLink n={n} words="This was a mistake" />
          </span>
        );
      })}
    </>
  );
}
