import { membersOn } from '../board/index.ts';
import { notToBeCalledIn, positionIsAhead } from '../governance/refusals.ts';
import { accepted, refused } from '../kernel/decision.ts';
import type { Decision, Refused } from '../kernel/decision.ts';
import type { MeetingCommand, MeetingCommandOf } from './commands.ts';
import { decideAgenda, itemIsNotTabled } from './decide-agenda.ts';
import { decideMinute } from './decide-minute.ts';
import type { MeetingEvent } from './events.ts';
import type { MeetingFacts } from './facts.ts';
import type { MeetingState } from './state.ts';

type Decided = Decision<MeetingEvent>;

/**
 * Decides on a command about a meeting. First, for every command: a meeting is called once (`MeetingIsAlreadyCalled`),
 * of a board that is known (`BoardIsNotConstituted`); nothing is recorded about one that was not called
 * (`MeetingIsNotKnown`), before it was called (`MeetingWasNotCalledYet`) or, but for a call-in, once it is closed
 * (`MeetingIsClosed`); who was there and what was decided not before its day (`MeetingWasNotHeldYet`). Then the rules of
 * the command, stated where it is decided. Leans on boards, frameworks, plans and projects through `facts`.
 */
export function decideMeeting(command: MeetingCommand, state: MeetingState | undefined, facts: MeetingFacts): Decided {
  if (command.type === 'CallMeeting') return call(command, state, facts);
  if (state === undefined) {
    return refused('MeetingIsNotKnown', 'There is no such meeting.', 'Call the meeting first.');
  }
  const refusal = outsideTheMeeting(command, state);
  if (refusal !== undefined) return refusal;
  switch (command.type) {
    case 'TableItem':
    case 'DeclareInterest':
      return decideAgenda(command, state, facts);
    case 'RecordAttendance':
      return attend(command, state, facts);
    case 'PublishReport':
      return publish(command, state, facts);
    case 'MinuteDecision':
      return decideMinute(command, state, facts);
    case 'CloseMeeting':
      return accepted({ type: 'MeetingClosed', data: {} });
    case 'CallInDecision':
      return callIn(command, state);
  }
}

function call(command: MeetingCommandOf<'CallMeeting'>, state: MeetingState | undefined, facts: MeetingFacts): Decided {
  const { boardId, heldOn, place } = command;
  if (state !== undefined) {
    return refused(
      'MeetingIsAlreadyCalled',
      `This meeting is called for ${state.heldOn}.`,
      'Call another meeting for another day.',
    );
  }
  if (facts.board === undefined) {
    return refused('BoardIsNotConstituted', 'There is no such board.', 'Constitute the board first.');
  }
  const optional = place === undefined ? {} : { place };
  return accepted({ type: 'MeetingCalled', data: { boardId, heldOn, ...optional } });
}

const onItsDay: ReadonlySet<MeetingCommand['type']> = new Set(['RecordAttendance', 'MinuteDecision', 'CloseMeeting']);

function outsideTheMeeting(
  { type, effectiveOn }: MeetingCommand,
  { called, heldOn, closed }: MeetingState,
): Refused | undefined {
  if (effectiveOn < called.on) {
    return refused(
      'MeetingWasNotCalledYet',
      `On ${effectiveOn} the meeting had not been called; that happened on ${called.on}.`,
      'Give a day on or after the day it was called.',
    );
  }
  if (closed !== undefined && type !== 'CallInDecision') {
    return refused(
      'MeetingIsClosed',
      `The meeting was closed on ${closed.on}.`,
      'Table the matter at another meeting.',
    );
  }
  if (effectiveOn >= heldOn || !onItsDay.has(type)) return undefined;
  return refused('MeetingWasNotHeldYet', `The meeting is held on ${heldOn}.`, 'Record it on or after that day.');
}

/** `MemberIsCountedTwice`, `MemberIsNotOnTheBoard` on the meeting's day, `NothingIsDifferent`. */
function attend(command: MeetingCommandOf<'RecordAttendance'>, state: MeetingState, { board }: MeetingFacts): Decided {
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
    return refused('NothingIsDifferent', 'This is what the ledger already says.', 'Change something, or leave it.');
  }
  return accepted({ type: 'AttendanceRecorded', data: { present, apologies } });
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}

/** `ReportIsAlreadyPublished`, `ItemIsNotTabled`, `PositionIsAhead`. */
function publish(command: MeetingCommandOf<'PublishReport'>, state: MeetingState, facts: MeetingFacts): Decided {
  const { reportId, title, itemId, position } = command;
  if (state.reports.some((one) => one.value.reportId === reportId)) {
    return refused(
      'ReportIsAlreadyPublished',
      'This report is already before the meeting.',
      'Publish another report under an id of its own.',
    );
  }
  if (itemId !== undefined && !state.items.some((one) => one.value.itemId === itemId)) return itemIsNotTabled();
  const ahead = positionIsAhead(position, facts.n);
  if (ahead !== undefined) return ahead;
  const optional = itemId === undefined ? {} : { itemId };
  return accepted({ type: 'ReportPublished', data: { reportId, title, ...optional, position } });
}

/** `DecisionIsNotMinuted`, `DecisionIsAlreadyCalledIn`, `DecisionWasNotMadeYet`. */
function callIn(command: MeetingCommandOf<'CallInDecision'>, state: MeetingState): Decided {
  const { decisionId, by, effectiveOn } = command;
  const decision = state.decisions.find((one) => one.decisionId === decisionId);
  if (decision === undefined) {
    return refused('DecisionIsNotMinuted', 'This meeting made no such decision.', 'Choose one of its decisions.');
  }
  const { minuted, calledIn: before } = decision;
  const calledIn = before && { by: before.value.by, on: before.on };
  const refusal = notToBeCalledIn(minuted.on, calledIn, effectiveOn);
  if (refusal !== undefined) return refusal;
  return accepted({ type: 'DecisionCalledIn', data: { decisionId, by } });
}
