import { z } from 'zod';

import { decided, gateDecided } from '../../../governance/gates/decision.ts';
import { defineEvent } from '../../../kernel/event.ts';
import type { EventOf } from '../../../kernel/event.ts';
import { amount, digest, id, line, prose } from '../../../kernel/schema.ts';

/** An issued version of the project's plan was put to the board of a gate. Decides nothing. */
export const BusinessPlanSubmitted = defineEvent('BusinessPlanSubmitted', {
  version: z.int().min(1),
  digest,
  gateId: id,
  boardId: id,
});

/** Who decided at a gate: a board in a meeting, or an officer under the scheme of delegation (amounts in pence). */
export const takenBy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('board'), boardId: id, meetingId: id, itemId: id }),
  z.strictObject({ kind: z.literal('officer'), schemeId: id, post: line, upTo: amount, wholeLifeCost: amount }),
]);
export type TakenBy = z.infer<typeof takenBy>;

/**
 * What was decided about the project at a gate: told by the meeting that minuted it, or decided here by an officer. The
 * same record for both; `takenBy` tells them apart. Starts nothing.
 */
export const GateDecisionRecorded = defineEvent('GateDecisionRecorded', { ...decided, takenBy, gate: gateDecided });

/** A decision about the project was called in: it carries nothing until a later one takes its place. */
export const GateDecisionCalledIn = defineEvent('GateDecisionCalledIn', { decisionId: id, by: line });

/** A version of the project's plan was withdrawn, so that no decision on it carries anything any more. */
export const PlanVersionWithdrawn = defineEvent('PlanVersionWithdrawn', { version: z.int().min(1) });

/** A condition of an approval was met; the evidence says how it can be seen. */
export const ConditionDischarged = defineEvent('ConditionDischarged', { conditionId: id, evidence: prose });

/** Delivery began, under this approval of this version of the plan. Spends nothing. Source: PRINCE2. */
export const ProjectStarted = defineEvent('ProjectStarted', { decisionId: id, version: z.int().min(1), digest });

/** Delivery rests; the entry's reason says why. The approval stays what it is. */
export const ProjectPaused = defineEvent('ProjectPaused', {});

/** Delivery goes on, under this approval. */
export const ProjectResumed = defineEvent('ProjectResumed', { decisionId: id });

export const gatesEvents = [
  BusinessPlanSubmitted,
  GateDecisionRecorded,
  GateDecisionCalledIn,
  PlanVersionWithdrawn,
  ConditionDischarged,
  ProjectStarted,
  ProjectPaused,
  ProjectResumed,
] as const;

export type GatesEvent = EventOf<(typeof gatesEvents)[number]>;
