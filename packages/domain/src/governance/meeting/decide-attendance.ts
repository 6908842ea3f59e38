import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { newestOf, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { nothingIsDifferent } from '../../kernel/refusals.ts';
import { conveners } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { membersOn, quorumOn } from '../board/members.ts';
import type { BoardState } from '../board/state.ts';
import * as event from './events.ts';
import type { MeetingEvent } from './events.ts';
import { boardOf } from './facts.ts';
import { countOf } from './refusals.ts';
import { thereFor } from './presence/there.ts';
import type { Attendance, MeetingDecision, MeetingState } from './state.ts';

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
 * `MemberIsNotPresent` of who is to have taken part remotely, `NothingIsDifferent`; after the close,
 * `CorrectionNeedsAReason`; once something was decided, `AttendanceIsDecidedOn` unless each decision still has its quorum
 * and everybody who was counted.
 */
export const recordAttendance = goesOn(RecordAttendance, {
  by: conveners,
  records: 'AttendanceRecorded',
  restsOn: (_command, state) => newestOf(state?.attendance),
  facts: ({ meetingId }, world) => boardOf(meetingId, world),
  decide: (command, state, board) => {
    const { present, apologies, remotely = [] } = command;
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
    if (remotely.some((one) => !present.includes(one)) || new Set(remotely).size < remotely.length) {
      return refused(
        'MemberIsNotPresent',
        'Somebody is named as taking part remotely who is not among those present.',
        'Name each of them once, and as present too.',
      );
    }
    const data: Attendance = { present, apologies, ...(remotely.length === 0 ? {} : { remotely }) };
    if (state.attendance !== undefined && saysTheSame(state.attendance.value, command)) {
      return nothingIsDifferent({ type: 'AttendanceRecorded', data });
    }
    const refusal = withoutReason(command, state) ?? decidedOn(data, state, board);
    return refusal ?? accepted({ type: 'AttendanceRecorded', data });
  },
});

function saysTheSame(one: Attendance, other: Attendance): boolean {
  return (
    sameNames(one.present, other.present) &&
    sameNames(one.apologies, other.apologies) &&
    sameNames(one.remotely ?? [], other.remotely ?? [])
  );
}

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

function decidedOn(attendance: Attendance, state: MeetingState, board: BoardState | undefined): Refused | undefined {
  const { decisions } = state;
  if (decisions.every((one) => holdsWith(attendance, one, state, board))) return undefined;
  return refused(
    'AttendanceIsDecidedOn',
    `The board decided on ${countOf(decisions.length, 'item')} by this attendance.`,
    'Leave everybody present who was counted, and as many as the quorum needs. Who left between two items is recorded as a departure. What was decided wrongly is decided again.',
  );
}

/**
 * Whether a decision would have been taken by the same members, and more, had these been there. Who is said since to have
 * left before it is no matter of the attendance: that the decision lacks them is listed under *Checks*.
 */
function holdsWith(
  attendance: Attendance,
  { minuted: { value, on, n } }: MeetingDecision,
  state: MeetingState,
  board: BoardState | undefined,
): boolean {
  const movements = state.movements.filter((one) => one.n < n);
  const there = thereFor(value.itemId, { ...state, movements, attendance: { value: attendance } });
  const seated = board === undefined ? [] : membersOn(board, on).map((seat) => seat.memberId);
  const counted = seated.filter((one) => there.has(one) && !value.interested.includes(one));
  const quorum = board === undefined ? 1 : quorumOn(board, on);
  return value.counted.every((one) => there.has(one)) && counted.length >= quorum;
}
