import { z } from 'zod';

import { defineEvent } from '../kernel/event.ts';
import type { EventOf } from '../kernel/event.ts';
import { day, digest, id, line, prose } from '../kernel/schema.ts';

/** Something that must be done by a day for an approval to stay good. The owner is a post title. */
export const condition = z.strictObject({ conditionId: id, text: prose, owner: line, dueOn: day });
export type ConditionTerms = z.infer<typeof condition>;

/** What was decided. Only the two approvals let a project through a gate. Source: SI 2012/2089, regulation 12. */
export const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('approved') }),
  z.strictObject({ kind: z.literal('approvedWithConditions'), conditions: z.array(condition).min(1).max(50) }),
  z.strictObject({ kind: z.literal('deferred') }),
  z.strictObject({ kind: z.literal('rejected') }),
  z.strictObject({ kind: z.literal('noted') }),
  z.strictObject({ kind: z.literal('notedSubjectTo'), body: line, feedback: prose }),
  z.strictObject({ kind: z.literal('referred'), body: line }),
]);
export type Outcome = z.infer<typeof outcome>;

/** Votes counted; absent where none were taken. */
export const votes = z.strictObject({
  for: z.int().min(0).max(50),
  against: z.int().min(0).max(50),
  abstained: z.int().min(0).max(50),
});
export type Votes = z.infer<typeof votes>;

/**
 * The gate and the plan that a decision is about. `place` counts from 1 along the path of the framework that it was
 * judged by; `commits` says whether this gate lets delivery begin; `gatesAfter` are the ids of those that come after it
 * there, absent in decisions of before this was kept.
 */
export const gateDecided = z.strictObject({
  frameworkId: id,
  gateId: id,
  title: line,
  path: z.enum(['full', 'short']),
  place: z.int().min(1),
  commits: z.boolean(),
  gatesAfter: z.array(id).max(20).optional(),
  version: z.int().min(1),
  digest,
});
export type GateDecided = z.infer<typeof gateDecided>;

/** The plan that a decision is about: exactly this version. */
export const planDecidedOn = z.strictObject({ version: z.int().min(1), digest });
export type PlanDecidedOn = z.infer<typeof planDecidedOn>;

/**
 * What whoever decides states, a board or an officer: `knownAt` is the number of the last entry they had before them,
 * `supersedes` the decision that this one takes the place of.
 */
export const decided = {
  decisionId: id,
  outcome,
  reasons: prose,
  alternatives: prose.optional(),
  minuteReference: line.optional(),
  supersedes: id.optional(),
  knownAt: z.int().min(0),
};

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
