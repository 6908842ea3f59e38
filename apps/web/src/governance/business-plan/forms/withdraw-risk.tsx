import { WithdrawPlanRisk } from '@minutebook/domain';

import { formatDay } from '../../../design/days.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { titleOf } from '../form-titles.ts';
import { planForm } from './plan-form.tsx';

/** Takes a risk out of the plan as it is being written. */
export const form: AnyForm = planForm(WithdrawPlanRisk, {
  title: titleOf['withdraw-risk'],
  intro: 'The plan no longer names it. Versions that were issued with it stay as they are.',
  submit: 'Withdraw the risk',
  why: 'Why is it withdrawn?',
  items: {
    question: 'Which risk?',
    none: 'No risk of the plan is stated.',
    of: ({ plan }) =>
      (plan?.content.risks ?? []).map(({ value, on, n }) => ({
        id: value.riskId,
        title: value.title,
        facts: `Likelihood ${value.likelihood} of 5, impact ${value.impact} of 5, stated on ${formatDay(on)}`,
        n,
      })),
  },
  begin: (_opened, item) => ({ riskId: item?.id }),
});
