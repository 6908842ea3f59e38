import { decisionOn } from '@minutebook/domain';
import type { Item, MeetingState } from '@minutebook/domain';

/** The items that are still to be decided; none once the meeting is closed or cancelled. */
export function openItems(meeting: MeetingState): readonly Item[] {
  if (isOver(meeting)) return [];
  return meeting.items.map((one) => one.value).filter(({ itemId }) => decisionOn(itemId, meeting) === undefined);
}

/** Whether it was closed or cancelled, so that nothing more is tabled or decided. */
export function isOver({ closed, cancelled }: MeetingState): boolean {
  return closed !== undefined || cancelled !== undefined;
}
