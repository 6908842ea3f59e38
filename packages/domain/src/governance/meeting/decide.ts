import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, everything, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { conveners, keepers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { notToBeCalledIn, positionIsAhead } from '../gates/refusals.ts';
import { confirmMinutes } from './confirming/decide-confirming.ts';
import { agendaCommands, notOnTheAgenda } from './decide-agenda.ts';
import { recordAttendance } from './decide-attendance.ts';
import { interestCommands } from './decide-interest.ts';
import { minuteDecision } from './decide-minute.ts';
import * as event from './events.ts';
import type { MeetingEvent } from './events.ts';
import { presenceCommands } from './presence/decide-presence.ts';
import { countOf } from './refusals.ts';
import type { MeetingState } from './state.ts';

const { begins, goesOn } = rulesFor<MeetingState, MeetingEvent, States>();

const meeting = { meetingId: id };

/** `MeetingIsNotKnown`. */
function meetingIsNotKnown(): Refused {
  return refused('MeetingIsNotKnown', 'There is no such meeting.', 'Call the meeting first.');
}

/** Calls a board to meet on a day, which may be still to come. */
export const CallMeeting = defineCommand('CallMeeting', { ...meeting, ...event.MeetingCalled.schema.shape });

/**
 * A meeting is called once (`MeetingIsAlreadyCalled`), of a board that is known (`BoardIsNotConstituted`), by the day it
 * is held (`MeetingWasHeldBefore`).
 */
const call = begins(CallMeeting, {
  by: conveners,
  records: 'MeetingCalled',
  restsOn: everything,
  facts: ({ boardId }, world) => world.state('board', boardId),
  decide: (command, state, board) => {
    const { boardId, heldOn, place, startsAt, effectiveOn } = command;
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
    const optional = { ...(place === undefined ? {} : { place }), ...(startsAt === undefined ? {} : { startsAt }) };
    return accepted({ type: 'MeetingCalled', data: { boardId, heldOn, ...optional } });
  },
});

/** Puts a report before the meeting, made from the ledger at a position. */
export const PublishReport = defineCommand('PublishReport', { ...meeting, ...event.ReportPublished.schema.shape });

/** `ReportIsAlreadyPublished`, `ItemIsNotTabled`, `ItemIsWithdrawn`, `PositionIsAhead`. */
const publish = goesOn(PublishReport, {
  by: conveners,
  records: 'ReportPublished',
  restsOn: nothing,
  facts: (_command, world) => world.n,
  decide: (command, state, n) => {
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
  },
});

/** Says that the meeting is not held, with the reason. */
export const CancelMeeting = defineCommand('CancelMeeting', { ...meeting, reason: prose });

/** `MeetingHasDecided`. */
const cancel = goesOn(CancelMeeting, {
  by: conveners,
  records: 'MeetingCancelled',
  restsOn: everything,
  decide: (_command, { decisions }) => {
    if (decisions.length === 0) return accepted({ type: 'MeetingCancelled', data: {} });
    return refused(
      'MeetingHasDecided',
      `The board decided on ${countOf(decisions.length, 'item')} in this meeting.`,
      'Close the meeting. A decision is never taken back: the board decides again, or it is called in.',
    );
  },
});

/** Stops a decision from being carried out until its board has decided again, with the reason. */
export const CallInDecision = defineCommand('CallInDecision', {
  ...meeting,
  ...event.DecisionCalledIn.schema.shape,
  reason: prose,
});

/** `DecisionIsNotMinuted`, `DecisionIsAlreadyCalledIn`, `DecisionWasNotMadeYet`. */
const callIn = goesOn(CallInDecision, {
  by: keepers,
  records: 'DecisionCalledIn',
  restsOn: nothing,
  decide: (command, state) => {
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
  },
});

/** Ends the meeting. */
export const CloseMeeting = defineCommand('CloseMeeting', { ...meeting, ...event.MeetingClosed.schema.shape });

/** `MeetingEndedBeforeItBegan`. */
const close = goesOn(CloseMeeting, {
  by: conveners,
  records: 'MeetingClosed',
  restsOn: everything,
  decide: ({ beganAt, endedAt }) => {
    if (beganAt !== undefined && endedAt !== undefined && endedAt <= beganAt) {
      return refused(
        'MeetingEndedBeforeItBegan',
        `A meeting that began at ${beganAt} did not end at ${endedAt}.`,
        'Give a later time on the clock of 24 hours. Of a meeting that went on past midnight, leave the end out and add it in words.',
      );
    }
    const began = beganAt === undefined ? {} : { beganAt };
    return accepted({ type: 'MeetingClosed', data: { ...began, ...(endedAt === undefined ? {} : { endedAt }) } });
  },
});

const commands = [
  call,
  ...agendaCommands,
  ...interestCommands,
  recordAttendance,
  ...presenceCommands,
  publish,
  minuteDecision,
  close,
  confirmMinutes,
  cancel,
  callIn,
] as const;

export type MeetingCommand = z.infer<(typeof commands)[number]['schema']>;

/** The command of one type. */
export type MeetingCommandOf<Type extends MeetingCommand['type']> = Extract<MeetingCommand, { type: Type }>;

type Type = MeetingCommand['type'];

/** Who was there, for all of it or for an item. */
const ofPresence: readonly Type[] = ['RecordAttendance', 'RecordArrival', 'RecordDeparture', 'TakeChair'];
const onItsDay: ReadonlySet<Type> = new Set([...ofPresence, 'MinuteDecision', 'CloseMeeting']);
/**
 * A call-in comes after the meeting, and so does the board’s word on its minutes; who was there is still corrected, with a
 * reason; and an interest that was declared by mistake is taken back by an administrator, since it counts for the project
 * elsewhere too.
 */
const afterTheClose: ReadonlySet<Type> = new Set([
  ...ofPresence,
  'ConfirmMinutes',
  'CallInDecision',
  'WithdrawInterest',
]);

const nothingNeeded = 'Nothing needs to be recorded.';

/** What would lift it that the meeting is closed; for what is not named here, another meeting. */
const onceClosed: Readonly<Partial<Record<Type, string>>> = {
  CloseMeeting: nothingNeeded,
  CancelMeeting: 'A meeting that is over is not cancelled: nothing needs to be recorded.',
  PublishReport: 'Its papers stay as they were: put the paper before another meeting.',
  WithdrawItem: 'Its agenda stays as it was: nothing needs to be recorded.',
  DeclareInterest: 'An interest counts where something is decided: declare it at that meeting.',
};

/**
 * In this order: nothing is recorded before the meeting was called (`MeetingWasNotCalledYet`), once it is cancelled
 * (`MeetingIsCancelled`) or, but for a call-in and a corrected attendance, closed (`MeetingIsClosed`); who was there, what
 * was decided and the close not before its day (`MeetingWasNotHeldYet`).
 */
export function outsideTheMeeting(
  { type, effectiveOn }: Pick<MeetingCommand, 'type' | 'effectiveOn'>,
  state: MeetingState | undefined,
): Refused | undefined {
  if (state === undefined || type === 'CallMeeting') return undefined;
  const { called, heldOn, closed, cancelled } = state;
  if (effectiveOn < called.on) {
    return refused(
      'MeetingWasNotCalledYet',
      `On ${effectiveOn} the meeting had not been called; that happened on ${called.on}.`,
      'Give a day on or after the day it was called.',
    );
  }
  if (cancelled !== undefined && type !== 'WithdrawInterest') {
    return refused(
      'MeetingIsCancelled',
      `The meeting was cancelled on ${cancelled.on}.`,
      type === 'CancelMeeting' ? nothingNeeded : 'Call another meeting.',
    );
  }
  if (closed !== undefined && !afterTheClose.has(type)) {
    return refused(
      'MeetingIsClosed',
      `The meeting was closed on ${closed.on}.`,
      onceClosed[type] ?? 'Table the matter at another meeting.',
    );
  }
  if (effectiveOn >= heldOn || !onItsDay.has(type)) return undefined;
  return refused('MeetingWasNotHeldYet', `The meeting is held on ${heldOn}.`, 'Record it on or after that day.');
}

/**
 * Every command about a meeting. What changed about a plan that is decided on is told by the position that the decision
 * names. Who closes or cancels a meeting must have seen all of it.
 */
export const meetingDecides = decidesOn<MeetingState, MeetingEvent, States>()({
  events: event.meetingEvents,
  idField: 'meetingId',
  unknown: meetingIsNotKnown,
  before: outsideTheMeeting,
  commands,
});
