import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { newestOf, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { nothingIsDifferent } from '../../kernel/refusals.ts';
import { keepers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { membersOn, quorumOn } from '../board/members.ts';
import type { BoardState } from '../board/state.ts';
import * as event from './events.ts';
import type { MeetingEvent } from './events.ts';
import { boardOf } from './facts.ts';
import { countOf } from './refusals.ts';
import type { MeetingDecision, MeetingState } from './state.ts';

const { goesOn } = rulesFor<MeetingState, MeetingEvent, States>();

const meeting = { meetingId: id };

type Attend = z.infer<typeof RecordAttendance>;

/** Records who was there, in place of what was recorded before; once the meeting is closed, with the reason. */
export const RecordAttendance = defineCommand('RecordAttendance', {
  ...meeting,
  ...event.AttendanceRecorded.schema.shape,
});

/**
 * Decides on who was there, at first and again. `MemberIsCountedTwice`, `MemberIsNotOnTheBoard` on the meeting's day,
 * `NothingIsDifferent`; after the close, `CorrectionNeedsAReason`; once something was decided, `AttendanceIsDecidedOn`
 * unless each decision still has its quorum and everybody who was counted.
 */
export const recordAttendance = goesOn(RecordAttendance, {
  by: keepers,
  records: 'AttendanceRecorded',
  restsOn: (_command, state) => newestOf(state?.attendance),
  facts: ({ meetingId }, world) => boardOf(meetingId, world),
  decide: (command, state, board) => {
    const { present, apologies } = command;
    const named = [...present, ...apologies];
    if (new Set(named).size < named.length) {
      return refused(
        'MemberIsCountedTwice',
        'A member is named twice.',
        'Name each member once, as present or with apologies.',
      );
    }
    const seated = new Set((board === undefined ? [] : membersOn(board, state.heldOn)).map((seat) => seat.memberId));
    if (named.some((one) => !seated.has(one))) {
      return refused(
        'MemberIsNotOnTheBoard',
        `Somebody named did not sit on this board on ${state.heldOn}.`,
        'Name members of that day, or appoint the member first.',
      );
    }
    const before = state.attendance?.value;
    if (before !== undefined && sameNames(before.present, present) && sameNames(before.apologies, apologies)) {
      return nothingIsDifferent();
    }
    const refusal = withoutReason(command, state) ?? decidedOn(present, state, board);
    return refusal ?? accepted({ type: 'AttendanceRecorded', data: { present, apologies } });
  },
});

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}

function withoutReason({ reason }: Attend, { closed }: MeetingState): Refused | undefined {
  if (closed === undefined || reason !== undefined) return undefined;
  return refused(
    'CorrectionNeedsAReason',
    `The meeting was closed on ${closed.on}, so this would correct its attendance.`,
    'Say why it is corrected.',
  );
}

function decidedOn(
  present: readonly string[],
  { decisions }: MeetingState,
  board: BoardState | undefined,
): Refused | undefined {
  if (decisions.every((one) => holdsWith(present, one, board))) return undefined;
  return refused(
    'AttendanceIsDecidedOn',
    `The board decided on ${countOf(decisions.length, 'item')} by this attendance.`,
    'Leave everybody present who was counted, and as many as the quorum needs. What was decided wrongly is decided again.',
  );
}

/** Whether a decision would have been taken by the same members, and more, had these been there. */
function holdsWith(
  present: readonly string[],
  { minuted: { value, on } }: MeetingDecision,
  board: BoardState | undefined,
): boolean {
  const seated = board === undefined ? [] : membersOn(board, on).map((seat) => seat.memberId);
  const counted = seated.filter((one) => present.includes(one) && !value.interested.includes(one));
  const quorum = board === undefined ? 1 : quorumOn(board, on);
  return value.counted.every((one) => present.includes(one)) && counted.length >= quorum;
}
