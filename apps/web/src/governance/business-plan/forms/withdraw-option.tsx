import { verdictWords, WithdrawOption } from '@minutebook/domain';

import { formatDay } from '../../../design/days.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { titleOf } from '../form-titles.ts';
import { planForm } from './plan-form.tsx';

/** Takes an option out of the plan as it is being written. */
export const form: AnyForm = planForm(WithdrawOption, {
  title: titleOf['withdraw-option'],
  intro: 'The plan no longer names it. Versions that were issued with it stay as they are.',
  submit: 'Withdraw the option',
  why: 'Why is it withdrawn?',
  items: {
    question: 'Which option?',
    none: 'No option is appraised.',
    of: ({ plan }) =>
      (plan?.content.options ?? []).map(({ value, on, n }) => ({
        id: value.optionId,
        title: value.title,
        facts: `It is ${verdictWords[value.verdict]}, as appraised on ${formatDay(on)}`,
        n,
      })),
  },
  begin: (_opened, item) => ({ optionId: item?.id }),
});
