import type { MeetingDecision, MeetingState } from './state.ts';

/** The decision on an item; `undefined` while there is none. */
export function decisionOn(itemId: string, { decisions }: MeetingState): MeetingDecision | undefined {
  return decisions.find((one) => one.minuted.value.itemId === itemId);
}
