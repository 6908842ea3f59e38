import { boardAsSat, interestedInProject, sittingFor } from '@minutebook/domain';
import type { BoardState, Item, LedgerWorld, MeetingState } from '@minutebook/domain';

import { Notification } from '../../design/Notification.tsx';
import { PathLink } from '../../clock/links.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { useNow } from '../../replay/index.ts';

interface QuorumLostProps {
  readonly meeting: MeetingState;
  readonly board: BoardState;
  readonly item: Item;
}

/**
 * Says before anything else that a decision on the item would be refused, since too few count, and what can be recorded
 * instead; nothing where enough do.
 */
export function QuorumLost({ meeting: opened, board, item }: QuorumLostProps) {
  const { world } = useNow();
  const meeting = world.state('meeting', opened.meetingId) ?? opened;
  const { counted, quorum } = sittingOn(item, meeting, board, world);
  if (counted.length >= quorum) return null;
  const { attendance, meetingId } = meeting;
  return (
    <Notification kind="important" title="The board cannot decide this item">
      {attendance === undefined ? (
        <>
          <p className="govuk-notification-banner__heading">Nobody has recorded who was there.</p>
          <RecordLink command="RecordAttendance">
            <PathLink path={`/meetings/${meetingId}/attendance`}>Record attendance</PathLink>
          </RecordLink>
        </>
      ) : (
        <>
          <p className="govuk-notification-banner__heading">
            The quorum is {quorum}; {counted.length} of the members present {counted.length === 1 ? 'counts' : 'count'}.
            Decide when enough are there.
          </p>
          <Instead meetingId={meetingId} itemId={item.itemId} />
        </>
      )}
    </Notification>
  );
}

/** A board that is not quorate does not even put an item off: it stays open, or is withdrawn. */
function Instead({ meetingId, itemId }: { readonly meetingId: string; readonly itemId: string }) {
  const path = `/meetings/${meetingId}`;
  return (
    <>
      <p className="govuk-body">
        Until then it cannot be deferred either. If nobody comes, it stays undecided, and is tabled again at a later
        meeting.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <RecordLink command="RecordArrival">
          <li>
            <PathLink path={`${path}/arrival`}>Record that a member came, or came back</PathLink>
          </li>
        </RecordLink>
        <RecordLink command="RecordAttendance">
          <li>
            <PathLink path={`${path}/attendance`}>Record attendance again</PathLink>, where it was recorded wrongly
          </li>
        </RecordLink>
        <RecordLink command="WithdrawItem">
          <li>
            <PathLink path={`${path}/withdraw?about=${encodeURIComponent(itemId)}`}>Withdraw this item</PathLink>
          </li>
        </RecordLink>
      </ul>
    </>
  );
}

/** Whether as many members count for an item as its board needs on the day of the meeting. */
export function hasQuorumFor(item: Item, meeting: MeetingState, world: LedgerWorld): boolean {
  const board = boardAsSat(meeting.boardId, world, meeting.heldOn);
  if (board === undefined) return false;
  const { counted, quorum } = sittingOn(item, meeting, board, world);
  return counted.length >= quorum;
}

/** Who sits for an item, and who of them counts: whoever has an interest in its project at any meeting does not. */
export function sittingOn(item: Item, meeting: MeetingState, board: BoardState, world: LedgerWorld) {
  const projectId = item.about?.projectId;
  const inTheProject = projectId === undefined ? [] : interestedInProject(projectId, world.states('meeting'));
  return sittingFor(item.itemId, meeting.heldOn, meeting, board, inTheProject);
}
