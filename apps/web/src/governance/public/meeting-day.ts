import { hourOf } from '@minutebook/domain';
import type { LedgerWorld, MeetingState } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';

/** The day of a meeting and, where its board meets twice on that day, its hour: “16 September 2026, 14:30”. */
export function meetingDay(meeting: MeetingState, world: Pick<LedgerWorld, 'states'>): string {
  const { boardId, heldOn, meetingId } = meeting;
  const day = formatDay(heldOn);
  const hour = hourOf(meeting);
  const others = world
    .states('meeting')
    .filter((one) => one.boardId === boardId && one.heldOn === heldOn && one.meetingId !== meetingId);
  return hour === undefined || others.length === 0 ? day : `${day}, ${hour}`;
}
