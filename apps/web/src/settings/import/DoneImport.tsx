import { Link } from '@tanstack/react-router';

import { formatDay } from '../../design/days.ts';
import { Notification } from '../../design/Notification.tsx';
import { formatNumber } from '../../design/numbers.ts';

interface DoneImportProps {
  /** How many changes were recorded. */
  readonly recorded: number;
  /** The day of the figures, where it is known. */
  readonly asAt: string | undefined;
}

/** That an import recorded everything, and where to look at it. */
export function DoneImport({ recorded, asAt }: DoneImportProps) {
  return (
    <Notification kind="success" title="Recorded">
      <p className="govuk-notification-banner__heading">
        {recorded === 1 ? '1 change was recorded.' : `All ${formatNumber(recorded)} changes were recorded.`}
      </p>
      <p>
        <Link className="govuk-notification-banner__link" to="/backlog" search={asAt === undefined ? {} : { on: asAt }}>
          {asAt === undefined ? 'See the backlog' : `See the backlog as effective on ${formatDay(asAt)}`}
        </Link>
      </p>
    </Notification>
  );
}
