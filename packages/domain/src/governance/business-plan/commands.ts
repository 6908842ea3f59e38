import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { id, prose } from '../../kernel/schema.ts';
import * as event from './events.ts';

const plan = { projectId: id };

/** Begins a project's plan, or a further worked out one that carries on what is there. */
export const BeginBusinessPlan = defineCommand('BeginBusinessPlan', {
  ...plan,
  ...event.BusinessPlanBegun.schema.shape,
});

/** Writes one of the five cases, in place of what it said. */
export const WriteCase = defineCommand('WriteCase', { ...plan, ...event.CaseWritten.schema.shape });

/** Appraises an option, or appraises it again. */
export const AppraiseOption = defineCommand('AppraiseOption', { ...plan, ...event.OptionAppraised.schema.shape });

/** States what the plan costs, in place of what it said. */
export const StateCostProfile = defineCommand('StateCostProfile', { ...plan, ...event.CostProfileStated.schema.shape });

/** States what the plan would gain, in place of what it said. */
export const StateBenefitProfile = defineCommand('StateBenefitProfile', {
  ...plan,
  ...event.BenefitProfileStated.schema.shape,
});

/** States a risk of the plan, or states it again. */
export const StateRisk = defineCommand('StateRisk', { ...plan, ...event.RiskStated.schema.shape });

/** Takes an option out of the working plan, with the reason. */
export const WithdrawOption = defineCommand('WithdrawOption', {
  ...plan,
  ...event.OptionWithdrawn.schema.shape,
  reason: prose,
});

/** Takes a risk out of the working plan, with the reason. */
export const WithdrawPlanRisk = defineCommand('WithdrawPlanRisk', {
  ...plan,
  ...event.PlanRiskWithdrawn.schema.shape,
  reason: prose,
});

/** Says who loses a choice, and what is kept for them. */
export const AssessInclusion = defineCommand('AssessInclusion', { ...plan, ...event.InclusionAssessed.schema.shape });

/** Says what the plan does to the people who work here. */
export const AssessWorkforceImpact = defineCommand('AssessWorkforceImpact', {
  ...plan,
  ...event.WorkforceImpactAssessed.schema.shape,
});

/** Freezes the working plan as the next version. */
export const IssueBusinessPlanVersion = defineCommand('IssueBusinessPlanVersion', {
  ...plan,
  note: event.BusinessPlanVersionIssued.schema.shape.note,
});

const { version, kind, post, statement } = event.SignOffGiven.schema.shape;

/** Agrees to an issued version, as far as one's own trade goes. */
export const GiveSignOff = defineCommand('GiveSignOff', { ...plan, version, kind, post, statement });

/** Takes an issued version back, with the reason. */
export const WithdrawBusinessPlan = defineCommand('WithdrawBusinessPlan', { ...plan, version, reason: prose });

type Commands =
  | typeof BeginBusinessPlan
  | typeof WriteCase
  | typeof AppraiseOption
  | typeof StateCostProfile
  | typeof StateBenefitProfile
  | typeof StateRisk
  | typeof WithdrawOption
  | typeof WithdrawPlanRisk
  | typeof AssessInclusion
  | typeof AssessWorkforceImpact
  | typeof IssueBusinessPlanVersion
  | typeof GiveSignOff
  | typeof WithdrawBusinessPlan;

export type BusinessPlanCommand = z.infer<Commands>;

/** The command of one type. */
export type BusinessPlanCommandOf<Type extends BusinessPlanCommand['type']> = Extract<
  BusinessPlanCommand,
  { type: Type }
>;
