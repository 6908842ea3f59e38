import { dayOf } from '@minutebook/domain';

import { Button } from '../../design/Button.tsx';
import { formatDay, formatTime } from '../../design/days.ts';
import { Notification } from '../../design/Notification.tsx';
import type { Draft } from './draft.ts';

interface DraftNoticeProps {
  readonly draft: Draft;
  /** What is here again, where it is not what was typed. */
  readonly what?: string;
  readonly onDiscard: () => void;
}

/** Says that the form holds what its author typed earlier, and lets them throw it away. */
export function DraftNotice({ draft: { keptAt }, what = 'What you typed', onDiscard }: DraftNoticeProps) {
  return (
    <Notification kind="important" title="Not recorded yet">
      <p className="govuk-notification-banner__heading">
        {what} on {formatDay(dayOf(keptAt))}, {formatTime(keptAt)}, is here again.
      </p>
      <Button type="button" look="secondary" onClick={onDiscard}>
        Throw it away and start again
      </Button>
    </Notification>
  );
}
