import { AllocateFunds } from '@minutebook/domain';

import { fieldsOf } from '../../recording/fields/fields.tsx';
import { YearAmounts } from '../../recording/fields/YearAmounts.tsx';
import { thisYear } from '../../recording/fields/years.ts';
import type { AnyForm } from '../../recording/form.ts';
import { newId } from '../../recording/new-id.ts';
import { budgetForm, closedYearsOf } from './budget-form.ts';
import type { OpenedBudget } from './budget-form.ts';
import { PurposeField } from './fields.tsx';
import { ForWhat } from './ForWhat.tsx';
import { waiting } from './items.ts';

const fields = fieldsOf(AllocateFunds);
const { LineField } = fields;

/** What is allocated more to, or what was proposed; `undefined` for something new. */
function begun({ budget, about }: OpenedBudget) {
  const there = budget.allocations.find((one) => one.allocationId === about);
  return there ?? budget.proposals.findLast((one) => one.allocationId === about);
}

/** Whether there is something that may be meant, and the address does not say what. */
function isToBeChosen({ budget, about }: OpenedBudget): boolean {
  return about === undefined && (budget.allocations.length > 0 || waiting(budget).length > 0);
}

export const form: AnyForm = budgetForm(AllocateFunds, {
  title: (opened) => {
    const found = begun(opened);
    return found === undefined ? 'Allocate money' : `Allocate money to “${found.title}”`;
  },
  intro: 'Money out of the budget is set aside for one thing, by year. What is there already gains so much more.',
  instead: (opened) => (isToBeChosen(opened) ? <ForWhat {...opened} /> : undefined),
  submit: 'Allocate it',
  when: 'When was it allocated?',
  begin: (opened) => {
    const found = begun(opened);
    const years = found !== undefined && 'years' in found ? found.years : [{ year: thisYear(), amount: '' }];
    return {
      allocationId: found?.allocationId ?? newId(),
      title: found?.title,
      about: found?.about,
      years: years.map((one) => ({ ...one })),
    };
  },
  Fields: (opened) => (
    <>
      {begun(opened) === undefined ? (
        <>
          <LineField
            name="title"
            label="Title"
            hint="Such as “Customer portal” or “Web officer”."
            taken={[...opened.budget.allocations, ...waiting(opened.budget)].map((one) => one.title)}
          />
          <PurposeField world={opened.world} />
        </>
      ) : null}
      <YearAmounts of={fields} name="years" legend="Amounts by year" closed={closedYearsOf(opened.budget)} />
    </>
  ),
});
