import type { Item, MeetingDecision, MeetingState } from '@minutebook/domain';

/** The decision on an item; `undefined` while there is none. */
export function decisionOn(itemId: string, { decisions }: MeetingState): MeetingDecision | undefined {
  return decisions.find((one) => one.minuted.value.itemId === itemId);
}

/** The items that are still to be decided; none once the meeting is closed or cancelled. */
export function openItems(meeting: MeetingState): readonly Item[] {
  if (isOver(meeting)) return [];
  return meeting.items.map((one) => one.value).filter(({ itemId }) => decisionOn(itemId, meeting) === undefined);
}

/** Whether it was closed or cancelled, so that nothing more is tabled or decided. */
export function isOver({ closed, cancelled }: MeetingState): boolean {
  return closed !== undefined || cancelled !== undefined;
}
