import { dayOf } from '@minutebook/domain';

import { Button } from '../../../design/Button.tsx';
import { formatDay, formatTime } from '../../../design/days.ts';
import { Notification } from '../../../design/Notification.tsx';
import type { Draft } from './draft.ts';

interface DraftNoticeProps {
  readonly draft: Draft;
  readonly onDiscard: () => void;
}

/** Says that the form holds what its author typed earlier, and lets them throw it away. */
export function DraftNotice({ draft: { keptAt }, onDiscard }: DraftNoticeProps) {
  const when = `${formatDay(dayOf(keptAt))}, ${formatTime(keptAt)}`;
  return (
    <Notification kind="important" title="Not recorded yet">
      <p className="govuk-notification-banner__heading">Your unsaved text of {when} is here.</p>
      <p className="govuk-body">
        It is in the form below as you left it. The plan does not say it before you record it.
      </p>
      <Button type="button" look="secondary" onClick={onDiscard}>
        Throw it away and start from the plan
      </Button>
    </Notification>
  );
}
