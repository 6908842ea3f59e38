import { clerksWhoMinuted } from '@minutebook/domain';
import type { MeetingState } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { useLedger } from '../../clock/page-ledger.tsx';
import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';
import { PathLink } from '../../clock/links.tsx';
import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import { laterMeetings } from './later-meetings.ts';
import { RecordLink } from '../../recording/RecordLink.tsx';

/** Who wrote the minutes of a meeting that is over, whether its board confirmed them and, on paper, where they are signed. */
export function Minutes({ meeting }: { readonly meeting: MeetingState }) {
  const { world } = useLedger();
  const { closed, confirmed, heldOn, meetingId, decisions } = meeting;
  if (closed === undefined) return null;
  const byClerk = clerksWhoMinuted(meetingId, world).length > 0;
  return (
    <Block heading="Minutes">
      {decisions.length === 0 ? null : (
        <p className="govuk-body">
          {byClerk ? 'A clerk wrote them, for the board to confirm.' : 'Members of the board wrote them.'}
        </p>
      )}
      {confirmed === undefined ? (
        <NotConfirmed meeting={meeting} />
      ) : (
        <p className="govuk-body">
          The board confirmed them as a true record at{' '}
          <PathLink path={`/meetings/${confirmed.value.laterMeetingId}`}>
            its meeting of {formatDay(confirmed.on)}
          </PathLink>
          , <StatedBy n={confirmed.n} />.
        </p>
      )}
      <div className="mb-printed">
        <p>Signed as a true record of the meeting of {formatDay(heldOn)}:</p>
        <p>Chair _________________________ Day _______________</p>
      </div>
    </Block>
  );
}

function NotConfirmed({ meeting }: { readonly meeting: MeetingState }) {
  const { meetingId } = meeting;
  if (laterMeetings(meeting, useLedger().world).length === 0) {
    return <p className="govuk-body">The board has not confirmed them yet: that waits for its next meeting.</p>;
  }
  return (
    <>
      <p className="govuk-body">The board has not confirmed them yet.</p>
      <RecordLink command="ConfirmMinutes">
        <p className="govuk-body mb-to-record">
          <Link to="/meetings/$meetingId/confirm" params={{ meetingId }}>
            Record that the board confirmed them
          </Link>
        </p>
      </RecordLink>
    </>
  );
}
