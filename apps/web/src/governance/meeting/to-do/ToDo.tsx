import type { Item, MeetingState, StatementCommand } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { useMayRecord } from '../../../recording/may-record.ts';
import { isStillToCome } from './FromItsDayOn.tsx';
import { hasQuorumFor } from '../QuorumLost.tsx';

interface ToDoProps {
  readonly item: Item;
  readonly meeting: MeetingState;
}

/** What can be recorded about an item now; a decision once its meeting has its day and enough members count for it. */
export function ToDo({ item, meeting }: ToDoProps) {
  const { world } = useLedger();
  const { itemId, title } = item;
  const address = { params: { meetingId: meeting.meetingId }, search: { about: itemId } };
  const isHeld = !isStillToCome(meeting);
  const canDecide = isHeld && hasQuorumFor(item, meeting, world);
  return (
    <ul className="govuk-list mb-to-record">
      {canDecide ? (
        <Offered command="MinuteDecision">
          <Link to="/meetings/$meetingId/decide" {...address}>
            Record a decision<span className="govuk-visually-hidden"> on {title}</span>
          </Link>
        </Offered>
      ) : null}
      {isHeld && !canDecide ? <FirstWhoIsThere item={item} meeting={meeting} /> : null}
      <Offered command="DeclareInterest">
        <Link to="/meetings/$meetingId/interest" {...address}>
          Declare an interest<span className="govuk-visually-hidden"> in {title}</span>
        </Link>
      </Offered>
      <Offered command="WithdrawItem">
        <Link to="/meetings/$meetingId/withdraw" {...address}>
          Withdraw this item<span className="govuk-visually-hidden"> from the agenda: {title}</span>
        </Link>
      </Offered>
    </ul>
  );
}

/** What comes before a decision while too few count for the item. */
function FirstWhoIsThere({ item: { title }, meeting: { attendance, meetingId } }: ToDoProps) {
  const params = { meetingId };
  if (attendance === undefined) {
    return (
      <Offered command="RecordAttendance">
        <Link to="/meetings/$meetingId/attendance" params={params}>
          Record who is there<span className="govuk-visually-hidden"> to decide on {title}</span>
        </Link>
        , before a decision can be recorded
      </Offered>
    );
  }
  return (
    <Offered command="RecordArrival">
      <Link to="/meetings/$meetingId/arrival" params={params}>
        Record that a member came, or came back<span className="govuk-visually-hidden"> to decide on {title}</span>
      </Link>
    </Offered>
  );
}

interface OfferedProps {
  readonly command: StatementCommand['type'];
  readonly children: ReactNode;
}

/** An entry of the list for those who may record it now; the page itself leads back from the past. */
function Offered({ command, children }: OfferedProps) {
  return useMayRecord(command) === 'yes' ? <li>{children}</li> : null;
}
