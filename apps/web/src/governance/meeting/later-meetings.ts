import { inTime, metBefore } from '@minutebook/domain';
import type { LedgerWorld, MeetingState } from '@minutebook/domain';

import { today } from '../../clock/today.ts';

/**
 * The later meetings of the same board that have had their day, at which its minutes may have been confirmed; the next one
 * first.
 */
export function laterMeetings(meeting: MeetingState, world: Pick<LedgerWorld, 'states'>): readonly MeetingState[] {
  return world
    .states('meeting')
    .filter((one) => one.boardId === meeting.boardId && one.cancelled === undefined)
    .filter((one) => metBefore(meeting, one) && one.heldOn <= today())
    .toSorted(inTime);
}
