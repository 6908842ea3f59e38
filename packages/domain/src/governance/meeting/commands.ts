import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { id, prose } from '../../kernel/schema.ts';
import { decided, planDecidedOn, votes } from '../gates/decision.ts';
import * as event from './events.ts';

const meeting = { meetingId: id };

/** Calls a board to meet on a day, which may be still to come. */
export const CallMeeting = defineCommand('CallMeeting', { ...meeting, ...event.MeetingCalled.schema.shape });

/** Puts something on the agenda. */
export const TableItem = defineCommand('TableItem', { ...meeting, ...event.ItemTabled.schema.shape });

/** Takes something off the agenda again, with the reason. */
export const WithdrawItem = defineCommand('WithdrawItem', {
  ...meeting,
  ...event.ItemWithdrawn.schema.shape,
  reason: prose,
});

/** Declares a member's interest in an item. */
export const DeclareInterest = defineCommand('DeclareInterest', { ...meeting, ...event.InterestDeclared.schema.shape });

/** Takes back an interest that was declared by mistake, with the reason. */
export const WithdrawInterest = defineCommand('WithdrawInterest', {
  ...meeting,
  ...event.InterestWithdrawn.schema.shape,
  reason: prose,
});

/** Records who was there, in place of what was recorded before; once the meeting is closed, with the reason. */
export const RecordAttendance = defineCommand('RecordAttendance', {
  ...meeting,
  ...event.AttendanceRecorded.schema.shape,
});

/** Puts a report before the meeting, made from the ledger at a position. */
export const PublishReport = defineCommand('PublishReport', { ...meeting, ...event.ReportPublished.schema.shape });

/** Records what the board decided on an item; `plan` where the item is a project at a gate. */
export const MinuteDecision = defineCommand('MinuteDecision', {
  ...meeting,
  itemId: id,
  ...decided,
  votes: votes.optional(),
  plan: planDecidedOn.optional(),
});

/** Ends the meeting. */
export const CloseMeeting = defineCommand('CloseMeeting', { ...meeting });

/** Says that the meeting is not held, with the reason. */
export const CancelMeeting = defineCommand('CancelMeeting', { ...meeting, reason: prose });

/** Stops a decision from being carried out until its board has decided again, with the reason. */
export const CallInDecision = defineCommand('CallInDecision', {
  ...meeting,
  ...event.DecisionCalledIn.schema.shape,
  reason: prose,
});

type Commands =
  | typeof CallMeeting
  | typeof TableItem
  | typeof WithdrawItem
  | typeof DeclareInterest
  | typeof WithdrawInterest
  | typeof RecordAttendance
  | typeof PublishReport
  | typeof MinuteDecision
  | typeof CloseMeeting
  | typeof CancelMeeting
  | typeof CallInDecision;

export type MeetingCommand = z.infer<Commands>;

/** The command of one type. */
export type MeetingCommandOf<Type extends MeetingCommand['type']> = Extract<MeetingCommand, { type: Type }>;
