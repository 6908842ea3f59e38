import type { BoardState } from '../board/state.ts';
import { notToBeCalledIn, positionIsAhead } from '../gates/refusals.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Decision, Refused } from '../../kernel/decision.ts';
import type { MeetingCommandOf } from './commands.ts';
import { notOnTheAgenda } from './decide-agenda.ts';
import type { MeetingEvent } from './events.ts';
import { countOf } from './refusals.ts';
import type { MeetingState } from './state.ts';

type Decided = Decision<MeetingEvent>;

/** `MeetingIsNotKnown`. */
export function meetingIsNotKnown(): Refused {
  return refused('MeetingIsNotKnown', 'There is no such meeting.', 'Call the meeting first.');
}

/**
 * A meeting is called once (`MeetingIsAlreadyCalled`), of a board that is known (`BoardIsNotConstituted`), by the day it
 * is held (`MeetingWasHeldBefore`).
 */
export function call(
  command: MeetingCommandOf<'CallMeeting'>,
  state: MeetingState | undefined,
  board: BoardState | undefined,
): Decided {
  const { boardId, heldOn, place, effectiveOn } = command;
  if (state !== undefined) {
    return refused(
      'MeetingIsAlreadyCalled',
      `This meeting is called for ${state.heldOn}.`,
      'Call another meeting for another day.',
    );
  }
  if (board === undefined) {
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
export function publish(command: MeetingCommandOf<'PublishReport'>, state: MeetingState, n: number): Decided {
  const { reportId, title, itemId, position } = command;
  if (state.reports.some((one) => one.value.reportId === reportId)) {
    return refused(
      'ReportIsAlreadyPublished',
      'This report is already before the meeting.',
      'Publish another report under an id of its own.',
    );
  }
  const refusal = (itemId === undefined ? undefined : notOnTheAgenda(itemId, state)) ?? positionIsAhead(position, n);
  if (refusal !== undefined) return refusal;
  const optional = itemId === undefined ? {} : { itemId };
  return accepted({ type: 'ReportPublished', data: { reportId, title, ...optional, position } });
}

/** `MeetingHasDecided`. */
export function cancel(_command: MeetingCommandOf<'CancelMeeting'>, { decisions }: MeetingState): Decided {
  if (decisions.length === 0) return accepted({ type: 'MeetingCancelled', data: {} });
  return refused(
    'MeetingHasDecided',
    `The board decided on ${countOf(decisions.length, 'item')} in this meeting.`,
    'Close the meeting. A decision is never taken back: the board decides again, or it is called in.',
  );
}

/** `DecisionIsNotMinuted`, `DecisionIsAlreadyCalledIn`, `DecisionWasNotMadeYet`. */
export function callIn(command: MeetingCommandOf<'CallInDecision'>, state: MeetingState): Decided {
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
