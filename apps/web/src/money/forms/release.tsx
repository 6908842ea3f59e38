import { ReleaseAllocation } from '@minutebook/domain';

import { fieldsOf } from '../../recording/fields/fields.tsx';
import { YearAmounts } from '../../recording/fields/YearAmounts.tsx';
import { thisYear } from '../../recording/fields/years.ts';
import type { AnyForm } from '../../recording/form.ts';
import { budgetForm } from './budget-form.ts';
import { allocations } from './items.ts';

const fields = fieldsOf(ReleaseAllocation);

export const form: AnyForm = budgetForm(ReleaseAllocation, {
  title: 'Release an allocation',
  intro: 'So much of it is free again, by year. What was spent of it stays.',
  submit: 'Release it',
  when: 'When was it released?',
  items: allocations,
  begin: (_opened, item) => ({ allocationId: item?.id, years: [{ year: thisYear(), amount: '' }] }),
  Fields: () => <YearAmounts of={fields} name="years" legend="What is released, by year" />,
});
