import { caseWords } from '@minutebook/domain';
import type { BusinessPlanCommand, CaseName } from '@minutebook/domain';

/** Commands that are written on a plan’s own forms; a plan is submitted to the project’s stream. */
type PlanCommand = BusinessPlanCommand['type'] | 'SubmitBusinessPlan';

const names = {
  begin: 'BeginBusinessPlan',
  strategic: 'WriteCase',
  economic: 'WriteCase',
  commercial: 'WriteCase',
  financial: 'WriteCase',
  management: 'WriteCase',
  option: 'AppraiseOption',
  costs: 'StateCostProfile',
  benefits: 'StateBenefitProfile',
  risk: 'StateRisk',
  'withdraw-option': 'WithdrawOption',
  'withdraw-risk': 'WithdrawPlanRisk',
  inclusion: 'AssessInclusion',
  workforce: 'AssessWorkforceImpact',
  issue: 'IssueBusinessPlanVersion',
  submit: 'SubmitBusinessPlan',
  'sign-off': 'GiveSignOff',
  withdraw: 'WithdrawBusinessPlan',
  'take-up': 'TakeUpBenefitProfile',
} as const satisfies Record<CaseName, 'WriteCase'> & Record<string, PlanCommand>;

/** Name of a form about a plan, in its address. */
export type PlanFormName = keyof typeof names;

/** Whether an address names a form about a plan. */
export function isPlanFormName(name: string): name is PlanFormName {
  return Object.hasOwn(names, name);
}

/** The command that a form records, by its name in the address. */
export function commandOf<Name extends PlanFormName>(name: Name): (typeof names)[Name];
export function commandOf(name: string): PlanCommand | undefined;
export function commandOf(name: string): PlanCommand | undefined {
  return isPlanFormName(name) ? names[name] : undefined;
}

/** What each form about a plan does, in words for links and for its heading. */
export const titleOf: Readonly<Record<PlanFormName, string>> = {
  ...caseWords,
  begin: 'Begin or work out the business plan',
  benefits: 'Benefits by year',
  costs: 'Costs by year',
  inclusion: 'Who loses a choice',
  issue: 'Issue a version',
  option: 'Appraise an option',
  risk: 'State a risk of the plan',
  'withdraw-option': 'Withdraw an option',
  'withdraw-risk': 'Withdraw a risk of the plan',
  'sign-off': 'Sign off a version',
  submit: 'Submit a version to a gate',
  withdraw: 'Withdraw a version',
  workforce: 'Effect on staff',
  'take-up': 'Take up what it promises as benefits',
};
