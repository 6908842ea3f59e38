import { caseWords } from '@minutebook/domain';

import type { PlanFormName } from './form-names.ts';

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
