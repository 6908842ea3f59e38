import { ReprofileAllocation } from '@minutebook/domain';

import { fieldsOf } from '../../recording/fields/fields.tsx';
import type { AnyForm } from '../../recording/form.ts';
import { BetweenYears } from './BetweenYears.tsx';
import { budgetForm } from './budget-form.ts';
import { allocations } from './items.ts';

const fields = fieldsOf(ReprofileAllocation);

export const form: AnyForm = budgetForm(ReprofileAllocation, {
  title: 'Move an allocation to another year',
  intro: 'Money of one allocation is for another year than before. The allocation as a whole stays as it is.',
  submit: 'Move it',
  when: 'When was it moved?',
  items: allocations,
  begin: (_opened, item) => ({ allocationId: item?.id }),
  Fields: ({ budget }) => <BetweenYears of={fields} budget={budget} />,
});
