import { outsideTheMeeting } from '@minutebook/domain';
import type { MeetingCommand, MeetingState } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { today } from '../../../clock/today.ts';
import { withDays } from '../../../design/days.ts';
import { RecordLink } from '../../../recording/RecordLink.tsx';

/**
 * What is shown in place of a form about a meeting while nothing of its kind can be recorded, whatever is typed: the
 * meeting is still to come, cancelled or closed. `undefined` where something can be.
 */
export function notNow(type: MeetingCommand['type'], meeting: MeetingState): ReactNode {
  const refusal = outsideTheMeeting({ type, effectiveOn: today() }, meeting);
  if (refusal === undefined) return undefined;
  return (
    <>
      <p className="govuk-body mb-reading">{withDays(`${refusal.sentence} ${refusal.remedy}`)}</p>
      {refusal.refusal === 'MeetingWasNotHeldYet' ? <UntilThen meetingId={meeting.meetingId} /> : null}
    </>
  );
}

/** What can be recorded of a meeting before its day. */
function UntilThen({ meetingId }: Pick<MeetingState, 'meetingId'>) {
  const params = { meetingId };
  return (
    <RecordLink command={['TableItem', 'DeclareInterest', 'CancelMeeting']}>
      <p className="govuk-body">Until then:</p>
      <ul className="govuk-list govuk-list--bullet">
        <RecordLink command="TableItem">
          <li>
            <Link to="/meetings/$meetingId/table" params={params}>
              Table an item
            </Link>
          </li>
        </RecordLink>
        <RecordLink command="DeclareInterest">
          <li>
            <Link to="/meetings/$meetingId/interest" params={params}>
              Declare an interest
            </Link>
          </li>
        </RecordLink>
        <RecordLink command="CancelMeeting">
          <li>
            <Link to="/meetings/$meetingId/cancel" params={params}>
              Cancel the meeting
            </Link>
            , and where it was held on another day, call one for that day
          </li>
        </RecordLink>
      </ul>
    </RecordLink>
  );
}
