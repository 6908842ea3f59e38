import { z } from 'zod';

import { decided, planDecidedOn } from '../../../governance/gates/decision.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { id, line, prose } from '../../../kernel/schema.ts';
import * as event from './events.ts';

const project = { projectId: id };

/** Puts an issued version of the plan to the board of a gate. */
export const SubmitBusinessPlan = defineCommand('SubmitBusinessPlan', {
  ...project,
  version: z.int().min(1),
  gateId: id,
});

/** Decides at a gate as an officer whom the scheme of delegation names by this post. */
export const DecideUnderDelegation = defineCommand('DecideUnderDelegation', {
  ...project,
  gateId: id,
  post: line,
  ...decided,
  plan: planDecidedOn,
});

/**
 * Stops an officer's decision from being carried out until somebody has decided again, with the reason. A board's is
 * called in at its meeting.
 */
export const CallInOfficerDecision = defineCommand('CallInOfficerDecision', {
  ...project,
  ...event.GateDecisionCalledIn.schema.shape,
  reason: prose,
});

/** Gives the evidence that a condition was met. */
export const DischargeCondition = defineCommand('DischargeCondition', {
  ...project,
  ...event.ConditionDischarged.schema.shape,
});

/** Begins delivery, under the approval in force. */
export const StartProject = defineCommand('StartProject', { ...project });

/** Lets delivery rest, with the reason. */
export const PauseProject = defineCommand('PauseProject', { ...project, reason: prose });

/** Goes on with delivery, under the approval in force. */
export const ResumeProject = defineCommand('ResumeProject', { ...project });

/** Tells the project what a meeting decided about it. Follows from the minute; no person sends it. */
export const RecordGateDecision = defineCommand('RecordGateDecision', {
  ...project,
  ...event.GateDecisionRecorded.schema.shape,
});

/** Tells the project that a decision about it was called in. Follows from the call-in; no person sends it. */
export const CallInGateDecision = defineCommand('CallInGateDecision', {
  ...project,
  ...event.GateDecisionCalledIn.schema.shape,
});

/** Tells the project that a version of its plan was withdrawn. Follows from the withdrawal; no person sends it. */
export const WithdrawPlanVersion = defineCommand('WithdrawPlanVersion', {
  ...project,
  ...event.PlanVersionWithdrawn.schema.shape,
});

type Commands =
  | typeof SubmitBusinessPlan
  | typeof DecideUnderDelegation
  | typeof CallInOfficerDecision
  | typeof DischargeCondition
  | typeof StartProject
  | typeof PauseProject
  | typeof ResumeProject
  | typeof RecordGateDecision
  | typeof CallInGateDecision
  | typeof WithdrawPlanVersion;

export type GatesCommand = z.infer<Commands>;
