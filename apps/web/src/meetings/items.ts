import type { Item, MeetingDecision, MeetingState } from '@minutebook/domain';

/** The decision on an item; `undefined` while there is none. */
export function decisionOn(itemId: string, { decisions }: MeetingState): MeetingDecision | undefined {
  return decisions.find((one) => one.minuted.value.itemId === itemId);
}

/** The items about which nothing has been decided. */
export function openItems(meeting: MeetingState): readonly Item[] {
  return meeting.items.map((one) => one.value).filter(({ itemId }) => decisionOn(itemId, meeting) === undefined);
}
