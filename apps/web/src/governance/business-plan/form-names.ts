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
