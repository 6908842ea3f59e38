import { metBefore, waitToBeConfirmed } from '@minutebook/domain';
import type { MeetingState } from '@minutebook/domain';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { PathLink } from '../../../clock/links.tsx';
import { meetingDay } from '../../public/meeting-day.ts';

/** The minutes of earlier meetings of the board that wait for this one to confirm them; nothing where none do. */
export function MinutesBefore({ meeting }: { readonly meeting: MeetingState }) {
  const { world } = useLedger();
  const before = world
    .states('meeting')
    .filter((one) => one.boardId === meeting.boardId && metBefore(one, meeting) && waitToBeConfirmed(one, world));
  if (meeting.closed !== undefined || meeting.cancelled !== undefined || before.length === 0) return null;
  return (
    <p className="govuk-body">
      Minutes to confirm:{' '}
      {before.map((one, at) => (
        <span key={one.meetingId}>
          {at === 0 ? '' : ' · '}
          <PathLink path={`/meetings/${one.meetingId}`}>of {meetingDay(one, world)}</PathLink>
        </span>
      ))}
    </p>
  );
}
