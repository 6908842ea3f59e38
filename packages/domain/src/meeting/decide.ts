import { notToBeCalledIn, positionIsAhead } from '../governance/refusals.ts';
import { accepted, refused } from '../kernel/decision.ts';
import type { Decision } from '../kernel/decision.ts';
import type { MeetingCommand, MeetingCommandOf } from './commands.ts';
import { decideAgenda, notOnTheAgenda } from './decide-agenda.ts';
import { decideAttendance } from './decide-attendance.ts';
import { decideInterest } from './decide-interest.ts';
import { decideMinute } from './decide-minute.ts';
import type { MeetingEvent } from './events.ts';
import type { MeetingFacts } from './facts.ts';
import { countOf, outsideTheMeeting } from './refusals.ts';
import type { MeetingState } from './state.ts';

type Decided = Decision<MeetingEvent>;

/**
 * Decides on a command about a meeting. First, for every command: a meeting is called once (`MeetingIsAlreadyCalled`),
 * of a board that is known (`BoardIsNotConstituted`), by the day it is held (`MeetingWasHeldBefore`); nothing is recorded about one that was not called
 * (`MeetingIsNotKnown`), nor where `outsideTheMeeting` says no. Then the rules of the command, stated where it is
 * decided. Leans on boards, frameworks, plans and projects through `facts`.
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
    case 'WithdrawItem':
      return decideAgenda(command, state, facts);
    case 'DeclareInterest':
    case 'WithdrawInterest':
      return decideInterest(command, state, facts);
    case 'RecordAttendance':
      return decideAttendance(command, state, facts);
    case 'PublishReport':
      return publish(command, state, facts);
    case 'MinuteDecision':
      return decideMinute(command, state, facts);
    case 'CloseMeeting':
      return accepted({ type: 'MeetingClosed', data: {} });
    case 'CancelMeeting':
      return cancel(state);
    case 'CallInDecision':
      return callIn(command, state);
  }
}

function call(command: MeetingCommandOf<'CallMeeting'>, state: MeetingState | undefined, facts: MeetingFacts): Decided {
  const { boardId, heldOn, place, effectiveOn } = command;
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
  if (heldOn < effectiveOn) {
    return refused(
      'MeetingWasHeldBefore',
      `A meeting is called before it is held: this one would have been called on ${effectiveOn} and held on ${heldOn}.`,
      'Give the day on which it was called, which may be long past.',
    );
  }
  const optional = place === undefined ? {} : { place };
  return accepted({ type: 'MeetingCalled', data: { boardId, heldOn, ...optional } });
}

/** `ReportIsAlreadyPublished`, `ItemIsNotTabled`, `ItemIsWithdrawn`, `PositionIsAhead`. */
function publish(command: MeetingCommandOf<'PublishReport'>, state: MeetingState, facts: MeetingFacts): Decided {
  const { reportId, title, itemId, position } = command;
  if (state.reports.some((one) => one.value.reportId === reportId)) {
    return refused(
      'ReportIsAlreadyPublished',
      'This report is already before the meeting.',
      'Publish another report under an id of its own.',
    );
  }
  const refusal =
    (itemId === undefined ? undefined : notOnTheAgenda(itemId, state)) ?? positionIsAhead(position, facts.n);
  if (refusal !== undefined) return refusal;
  const optional = itemId === undefined ? {} : { itemId };
  return accepted({ type: 'ReportPublished', data: { reportId, title, ...optional, position } });
}

/** `MeetingHasDecided`. */
function cancel({ decisions }: MeetingState): Decided {
  if (decisions.length === 0) return accepted({ type: 'MeetingCancelled', data: {} });
  return refused(
    'MeetingHasDecided',
    `The board decided on ${countOf(decisions.length, 'item')} in this meeting.`,
    'Close the meeting. A decision is never taken back: the board decides again, or it is called in.',
  );
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
