import { ProposeAllocation } from '@minutebook/domain';

import { fieldsOf } from '../../recording/fields/fields.tsx';
import { YearAmounts } from '../../recording/fields/YearAmounts.tsx';
import { thisYear } from '../../recording/fields/years.ts';
import type { AnyForm } from '../../recording/form.ts';
import { newId } from '../../recording/new-id.ts';
import { budgetForm } from './budget-form.ts';
import { PurposeField } from './fields.tsx';
import { waiting } from './items.ts';

const fields = fieldsOf(ProposeAllocation);
const { LineField } = fields;

export const form: AnyForm = budgetForm(ProposeAllocation, {
  title: 'Propose an allocation',
  intro: 'Asks finance to set money aside. Nothing is reserved until finance allocates it.',
  submit: 'Propose it',
  when: 'When was it proposed?',
  why: 'What is it needed for?',
  begin: () => ({ allocationId: newId(), years: [{ year: thisYear(), amount: '' }] }),
  Fields: ({ world, budget }) => (
    <>
      <LineField
        name="title"
        label="Title"
        hint="Such as “Customer portal” or “Web officer”."
        taken={[...budget.allocations, ...waiting(budget)].map((one) => one.title)}
      />
      <PurposeField world={world} />
      <YearAmounts of={fields} name="years" legend="Amounts by year" />
    </>
  ),
});
