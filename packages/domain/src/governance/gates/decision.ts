import { z } from 'zod';

import { day, digest, id, line, prose } from '../../kernel/schema.ts';

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
