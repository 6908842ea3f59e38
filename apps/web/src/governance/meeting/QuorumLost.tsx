import { interestedInProject, sittingFor } from '@minutebook/domain';
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

/** Says before anything else that a decision on the item would be refused, since too few count; nothing where enough do. */
export function QuorumLost({ meeting, board, item }: QuorumLostProps) {
  const { counted, quorum } = sittingOn(item, meeting, board, useNow().world);
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
          <RecordLink command="RecordArrival">
            <PathLink path={`/meetings/${meetingId}/arrival`}>Record that a member came, or came back</PathLink>
          </RecordLink>
        </>
      )}
    </Notification>
  );
}

/** Who sits for an item, and who of them counts: whoever has an interest in its project at any meeting does not. */
export function sittingOn(item: Item, meeting: MeetingState, board: BoardState, world: LedgerWorld) {
  const projectId = item.about?.projectId;
  const inTheProject = projectId === undefined ? [] : interestedInProject(projectId, world.states('meeting'));
  return sittingFor(item.itemId, meeting.heldOn, meeting, board, inTheProject);
}
