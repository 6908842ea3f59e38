import type { LedgerWorld, MeetingState } from '@minutebook/domain';

import type { Change } from './before.ts';
import { postOf } from '../public/words.ts';

/**
 * What has come since a position about who decides on an item and whether it is still to be decided: attendance,
 * interests, seats, the item and the meeting itself, in ledger order.
 */
export function decidersSince(
  world: LedgerWorld,
  meetingId: string,
  itemId: string,
  position: number,
): readonly Change[] {
  const meeting = world.state('meeting', meetingId);
  if (meeting === undefined) return [];
  const board = world.state('board', meeting.boardId);
  const post = (memberId: string) => postOf(memberId, board);
  const { interests, withdrawnInterests, withdrawnItems, decisions, closed, cancelled } = meeting;
  const all: readonly (Change | undefined)[] = [
    ...presenceSince(meeting, post),
    ...interests
      .filter(({ value }) => value.itemId === itemId)
      .map(({ n, value }) => ({ n, words: `an interest was declared by ${post(value.memberId)}` })),
    ...withdrawnInterests
      .filter(({ was }) => was.value.itemId === itemId)
      .map(({ was, withdrawn: { n } }) => ({ n, words: `the interest of ${post(was.value.memberId)} was withdrawn` })),
    ...(board?.seats ?? []).flatMap(({ appointed, stoodDown, post: title }) => [
      { n: appointed.n, words: `a member was appointed: ${title}` },
      stoodDown && { n: stoodDown.n, words: `a member stood down: ${title}` },
    ]),
    ...(board?.constitutions ?? []).map(({ n, value }) => ({ n, words: `the quorum was set to ${value.quorum}` })),
    ...decisions
      .filter(({ minuted }) => minuted.value.itemId === itemId)
      .map(({ minuted: { n } }) => ({ n, words: 'a decision on this item was recorded' })),
    ...withdrawnItems
      .filter(({ was }) => was.value.itemId === itemId)
      .map(({ withdrawn: { n } }) => ({ n, words: 'the item was withdrawn from the agenda' })),
    closed && { n: closed.n, words: 'the meeting was closed' },
    cancelled && { n: cancelled.n, words: 'the meeting was cancelled' },
  ];
  return all
    .filter((one) => one !== undefined)
    .filter((one) => one.n > position)
    .toSorted((a, b) => a.n - b.n);
}

/** What was recorded of who was there. */
function presenceSince(
  { attendance, movements }: MeetingState,
  post: (memberId: string) => string,
): readonly (Change | undefined)[] {
  return [
    attendance && { n: attendance.n, words: `who was there was recorded: ${attendance.value.present.length} present` },
    ...movements.map(({ n, value: { memberId, moved } }) => ({
      n,
      words: `${post(memberId)} ${moved} during the meeting`,
    })),
  ];
}
