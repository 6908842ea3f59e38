import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { amount, digest, financialYear, id, line, presented, prose, yearAmount } from '../../kernel/schema.ts';
import { caseNames } from './names.ts';

/** How far a plan is worked out; a justification is the short form for small projects. Source: Green Book. */
export const planType = z.enum(['justification', 'strategicOutline', 'outline', 'full']);
export type PlanType = z.infer<typeof planType>;

/** The five cases of a business case. Source: HM Treasury Green Book. */
export const caseName = z.enum(caseNames);
export type CaseName = z.infer<typeof caseName>;

/** What a gate may require of a plan: a case, or one of its other parts. */
export const section = z.enum([
  ...caseNames,
  'options',
  'costProfile',
  'benefitProfile',
  'risks',
  'inclusion',
  'workforce',
]);
export type Section = z.infer<typeof section>;

/** Whose agreement a gate may require before a board decides. */
export const signOffKind = z.enum([
  'finance',
  'legal',
  'procurement',
  'equalities',
  'informationGovernance',
  'humanResources',
]);
export type SignOffKind = z.infer<typeof signOffKind>;

/** What a year of the plan costs, out of which money. Source: CIPFA. */
export const costLine = z.strictObject({
  year: financialYear,
  kind: z.enum(['capital', 'revenue']),
  fundingSource: line,
  amount,
});
export type CostLine = z.infer<typeof costLine>;

/** What the plan expects to gain by year; `measure` says how it would be known. Not a claim that it was gained. */
export const plannedBenefit = z.strictObject({
  title: line,
  class: z.enum(['cashable', 'nonCashable', 'costAvoidance', 'income', 'qualitative']),
  measure: prose.optional(),
  amounts: z.array(yearAmount).max(50),
});
export type PlannedBenefit = z.infer<typeof plannedBenefit>;

/** Work on a plan of this type began; what an earlier, less worked out plan of the project said is carried on. */
export const BusinessPlanBegun = defineEvent('BusinessPlanBegun', { planType });

/** One of the five cases now reads so, exactly as presented. Earlier texts stay in the ledger. */
export const CaseWritten = defineEvent('CaseWritten', { case: caseName, text: presented });

/**
 * An option was appraised, in place of what was said of it before. Costs and benefits are by financial year, in pence.
 * `because` is why it is preferred, rejected or kept. `doNothing` marks the option of leaving things as they are.
 */
export const OptionAppraised = defineEvent('OptionAppraised', {
  optionId: id,
  title: line,
  description: prose.optional(),
  doNothing: z.boolean(),
  costs: z.array(yearAmount).max(50),
  benefits: z.array(yearAmount).max(50),
  verdict: z.enum(['preferred', 'kept', 'rejected']),
  because: prose,
});

/** What the preferred way costs, line by line, in place of any stated before. Approves no money. */
export const CostProfileStated = defineEvent('CostProfileStated', { lines: z.array(costLine).min(1).max(200) });

/** What the preferred way would gain, in place of any stated before. Promises, not measurements. */
export const BenefitProfileStated = defineEvent('BenefitProfileStated', {
  benefits: z.array(plannedBenefit).min(1).max(100),
});

const level = z.int().min(1).max(5);

/** A risk as the plan presents it, from 1 (lowest) to 5. Not the project's own register of risks. */
export const RiskStated = defineEvent('RiskStated', {
  riskId: id,
  title: line,
  likelihood: level,
  impact: level,
  response: prose,
});

/** An option is no longer part of the working plan, for the entry's reason. Versions issued before keep it. */
export const OptionWithdrawn = defineEvent('OptionWithdrawn', { optionId: id });

/** A risk is no longer part of the working plan, for the entry's reason. Versions issued before keep it. */
export const PlanRiskWithdrawn = defineEvent('PlanRiskWithdrawn', { riskId: id });

/** Who loses a choice by the plan, and what is kept for them. Source: Equality Act 2010, section 149. */
export const InclusionAssessed = defineEvent('InclusionAssessed', { whoLosesAChoice: prose, whatIsKept: prose });

/** What the plan does to the people who work here. `consultation` is what they were asked, where they were. */
export const WorkforceImpactAssessed = defineEvent('WorkforceImpactAssessed', {
  impact: prose,
  consultation: prose.optional(),
});

/**
 * The working plan was frozen as this version, counted from 1. The digest is SHA-256 over the canonical JSON of its
 * content, sign-offs left out. `note` is what its authors say is new. Submits it to nobody.
 */
export const BusinessPlanVersionIssued = defineEvent('BusinessPlanVersionIssued', {
  version: z.int().min(1),
  digest,
  note: prose.optional(),
});

/** A post agreed to an issued version, as far as its own trade goes. Decides nothing. Never a person's name. */
export const SignOffGiven = defineEvent('SignOffGiven', {
  version: z.int().min(1),
  digest,
  kind: signOffKind,
  post: line,
  statement: prose,
});

/** An issued version no longer stands; the entry's reason says why. What was decided on it stays history. */
export const BusinessPlanWithdrawn = defineEvent('BusinessPlanWithdrawn', { version: z.int().min(1) });

/** A promise of a plan and the benefit that it became; whoever recorded it gave the benefit the same title. */
export const takenUpPromise = z.strictObject({ benefitId: id, title: line });

/**
 * What an issued version promises to gain was taken up as benefits, which can be owned and measured, of these departments
 * and for these aims. Promises that had become benefits before are not among them. Promises nothing more, and gains
 * nothing. Source: MSP.
 */
export const BenefitProfileTakenUp = defineEvent('BenefitProfileTakenUp', {
  version: z.int().min(1),
  digest,
  benefits: z.array(takenUpPromise).min(1).max(100),
  departmentIds: z.array(id).min(1).max(50),
  aimIds: z.array(id).max(20),
});

export const businessPlanEvents = [
  BusinessPlanBegun,
  CaseWritten,
  OptionAppraised,
  CostProfileStated,
  BenefitProfileStated,
  RiskStated,
  OptionWithdrawn,
  PlanRiskWithdrawn,
  InclusionAssessed,
  WorkforceImpactAssessed,
  BusinessPlanVersionIssued,
  SignOffGiven,
  BusinessPlanWithdrawn,
  BenefitProfileTakenUp,
] as const;

export type BusinessPlanEvent = EventOf<(typeof businessPlanEvents)[number]>;
