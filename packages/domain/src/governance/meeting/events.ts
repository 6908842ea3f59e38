import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { clockTime, day, id, line, prose } from '../../kernel/schema.ts';
import { decided, gateDecided, votes } from '../gates/decision.ts';

/** A board was called to meet on a day and, where stated, at an hour. Does not say that it met. */
export const MeetingCalled = defineEvent('MeetingCalled', {
  boardId: id,
  heldOn: day,
  place: line.optional(),
  startsAt: clockTime.optional(),
});

/** Something was put on the agenda: a project at a gate, a project, or another matter. */
export const ItemTabled = defineEvent('ItemTabled', {
  itemId: id,
  title: line,
  about: z.strictObject({ projectId: id, gateId: id.optional() }).optional(),
});

/** An item is no longer on the agenda, for the entry's reason. Whoever had declared an interest in it had one. */
export const ItemWithdrawn = defineEvent('ItemWithdrawn', { itemId: id });

/** A member has an interest in an item, and so neither counts to its quorum nor votes on it. Source: Localism Act 2011. */
export const InterestDeclared = defineEvent('InterestDeclared', { memberId: id, itemId: id, nature: prose });

/** A member has no interest in an item after all: it was declared by mistake, as the entry's reason says. */
export const InterestWithdrawn = defineEvent('InterestWithdrawn', { memberId: id, itemId: id });

/**
 * Who was there, in place of any attendance recorded before. Ids are those of the board's members. `remotely` are those
 * of the present who took part from elsewhere. Who was there for some items alone, an arrival or a departure says.
 */
export const AttendanceRecorded = defineEvent('AttendanceRecorded', {
  present: z.array(id).max(50),
  apologies: z.array(id).max(50),
  remotely: z.array(id).max(50).optional(),
});

/**
 * A member was there from this item of the agenda on: came late, came back, or went on taking part in another manner.
 * Does not say that they were there for what came before it.
 */
export const ArrivalRecorded = defineEvent('ArrivalRecorded', {
  memberId: id,
  itemId: id,
  manner: z.enum(['inPerson', 'remotely']),
});

/** A member was not there from this item of the agenda on, until an arrival says otherwise. Says nothing of an interest. */
export const DepartureRecorded = defineEvent('DepartureRecorded', { memberId: id, itemId: id });

/** A member chaired from this item of the agenda on, in place of whoever did. Says nothing of who is appointed to chair. */
export const ChairTaken = defineEvent('ChairTaken', { memberId: id, itemId: id });

/** A report went to the meeting, made from the ledger as it stood at this entry number. */
export const ReportPublished = defineEvent('ReportPublished', {
  reportId: id,
  title: line,
  itemId: id.optional(),
  position: z.int().min(0),
});

/**
 * The board decided on an item. `present`, `counted` and `interested` are members' ids: who was there, who counted to
 * the quorum, who had declared an interest. `gate` is absent where nothing at a gate was decided.
 */
export const DecisionMinuted = defineEvent('DecisionMinuted', {
  ...decided,
  itemId: id,
  votes: votes.optional(),
  present: z.array(id).max(50),
  counted: z.array(id).max(50),
  interested: z.array(id).max(50),
  projectId: id.optional(),
  gate: gateDecided.optional(),
});

/** The meeting is over; nothing more is decided in it. The hours are those at which it began and ended, where stated. */
export const MeetingClosed = defineEvent('MeetingClosed', {
  beganAt: clockTime.optional(),
  endedAt: clockTime.optional(),
});

/**
 * The board confirmed, at a later meeting of its own, that the minutes of this one are a true record: what a clerk wrote is
 * then the board's own word. Changes nothing that was decided, which has counted since it was minuted.
 */
export const MinutesConfirmed = defineEvent('MinutesConfirmed', { laterMeetingId: id });

/** The meeting is not held, or was called by mistake, as the entry's reason says. Nothing was or is decided in it. */
export const MeetingCancelled = defineEvent('MeetingCancelled', {});

/**
 * A decision may not be carried out until its board has decided again; the entry's reason says why. `by` is the body
 * that called it in. The decision itself stays as it was minuted. Source: Local Government Act 2000, section 9F.
 */
export const DecisionCalledIn = defineEvent('DecisionCalledIn', { decisionId: id, by: line });

export const meetingEvents = [
  MeetingCalled,
  ItemTabled,
  InterestDeclared,
  InterestWithdrawn,
  ItemWithdrawn,
  AttendanceRecorded,
  ArrivalRecorded,
  DepartureRecorded,
  ChairTaken,
  ReportPublished,
  DecisionMinuted,
  MeetingClosed,
  MinutesConfirmed,
  DecisionCalledIn,
  MeetingCancelled,
] as const;

export type MeetingEvent = EventOf<(typeof meetingEvents)[number]>;
