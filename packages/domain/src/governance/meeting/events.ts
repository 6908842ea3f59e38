import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { day, id, line, prose } from '../../kernel/schema.ts';
import { decided, gateDecided, votes } from '../gates/decision.ts';

/** A board was called to meet on a day. Does not say that it met. */
export const MeetingCalled = defineEvent('MeetingCalled', { boardId: id, heldOn: day, place: line.optional() });

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

/** Who was there, in place of any attendance recorded before. Ids are those of the board's members. */
export const AttendanceRecorded = defineEvent('AttendanceRecorded', {
  present: z.array(id).max(50),
  apologies: z.array(id).max(50),
});

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

/** The meeting is over; nothing more is decided in it. */
export const MeetingClosed = defineEvent('MeetingClosed', {});

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
  ReportPublished,
  DecisionMinuted,
  MeetingClosed,
  DecisionCalledIn,
  MeetingCancelled,
] as const;

export type MeetingEvent = EventOf<(typeof meetingEvents)[number]>;
