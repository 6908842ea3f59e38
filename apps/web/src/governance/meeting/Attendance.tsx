import { membersOn, notDecided, quorumOn } from '@minutebook/domain';
import type { BoardState, LedgerWorld, MeetingState } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { Block } from '../../design/Block.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { EntryLink } from '../../clock/links.tsx';
import { SummaryList } from '../../design/SummaryList.tsx';
import { ByItem } from './ByItem.tsx';
import { attendedAs } from '../public/board-authority.ts';
import { listed, postOf } from '../public/words.ts';
import { FromItsDayOn, isStillToCome } from './to-do/FromItsDayOn.tsx';
import { isOver } from './items.ts';
import { RecordLink } from '../../recording/RecordLink.tsx';

interface AttendanceProps {
  readonly meeting: MeetingState;
  readonly board: BoardState | undefined;
}

/** Who was there, by their posts, and whether that is enough to decide. */
export function Attendance({ meeting, board }: AttendanceProps) {
  const { world } = useLedger();
  const { attendance, meetingId, closed, cancelled } = meeting;
  if (cancelled !== undefined && attendance === undefined) return null;
  return (
    <Block heading="Attendance" intro={quorumWords(meeting, board, world)}>
      {attendance === undefined ? (
        isStillToCome(meeting) ? null : (
          <p className="govuk-body">Nobody has recorded yet who was there, so nothing can be decided.</p>
        )
      ) : (
        <>
          <SummaryList rows={rows(meeting, board)} />
          <ByItem meeting={meeting} board={board} />
        </>
      )}
      {cancelled === undefined ? (
        <RecordLink command="RecordAttendance">
          {closed === undefined && isStillToCome(meeting) ? (
            <FromItsDayOn meeting={meeting} command="RecordAttendance" what="Who is there" />
          ) : (
            <p className="govuk-body mb-to-record">
              <Link to="/meetings/$meetingId/attendance" params={{ meetingId }}>
                {closed === undefined
                  ? attendance === undefined
                    ? 'Record attendance'
                    : 'Record attendance again'
                  : 'Correct the attendance'}
              </Link>
            </p>
          )}
          {attendance === undefined || meeting.items.length === 0 ? null : <CameAndWent meetingId={meetingId} />}
        </RecordLink>
      ) : null}
    </Block>
  );
}

/** What is recorded as it happens between two items, or afterwards. */
function CameAndWent({ meetingId }: { readonly meetingId: string }) {
  const params = { meetingId };
  return (
    <ul className="govuk-list mb-to-record">
      <li>
        <Link to="/meetings/$meetingId/departure" params={params}>
          Record that a member left
        </Link>
      </li>
      <li>
        <Link to="/meetings/$meetingId/arrival" params={params}>
          Record that a member came, or came back
        </Link>
      </li>
      <li>
        <Link to="/meetings/$meetingId/chair" params={params}>
          Record who took the chair
        </Link>
      </li>
    </ul>
  );
}

function rows({ attendance, heldOn }: MeetingState, board: BoardState | undefined) {
  if (attendance === undefined) return [];
  const { present, apologies, remotely = [] } = attendance.value;
  const posts = (ids: readonly string[]) =>
    listed(
      ids.map((one) => postOf(one, board)),
      'Nobody',
    );
  const seated = board === undefined ? [] : membersOn(board, heldOn).map((seat) => seat.memberId);
  const absent = seated.filter((one) => !present.includes(one) && !apologies.includes(one));
  const there = present.map((one) => attendedAs(one, remotely.includes(one), board));
  const action = <EntryLink n={attendance.n}>Entry {attendance.n}</EntryLink>;
  return [
    { label: 'Present', value: listed(there, 'Nobody'), action },
    { label: 'Apologies', value: posts(apologies), action },
    { label: 'Absent', value: posts(absent), action },
  ];
}

/** How many it takes and how many were there; of items that fewer counted for, which those are. */
function quorumWords(meeting: MeetingState, board: BoardState | undefined, world: LedgerWorld): string {
  if (board === undefined) return 'The board is not known.';
  const { attendance, heldOn, items } = meeting;
  const quorum = quorumOn(board, heldOn);
  const needs = `At least ${quorum} ${quorum === 1 ? 'member' : 'members'} without an interest must be there to decide.`;
  if (attendance === undefined) return needs;
  const { length } = attendance.value.present;
  const there = length === 1 ? '1 was present' : `${length} were present`;
  const over = isOver(meeting);
  if (length < quorum) return `${needs} Only ${there}: the board ${over ? 'could' : 'can'}not decide.`;
  const lost = items.filter(({ value }) => notDecided(value, meeting, world)?.tooFew !== undefined);
  if (lost.length === 0) return `${needs} ${there}.`;
  const titles = lost.map(({ value }) => `“${value.title}”`);
  return `${needs} ${there}; too few ${over ? 'counted' : 'count'} for ${listed(titles, '')}.`;
}
