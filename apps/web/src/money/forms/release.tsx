import { ReleaseAllocation } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { fieldsOf } from '../../recording/fields/fields.tsx';
import { YearAmounts } from '../../recording/fields/YearAmounts.tsx';
import { thisYear } from '../../recording/fields/years.ts';
import type { AnyForm } from '../../recording/form.ts';
import { budgetForm, closedYearsOf } from './budget-form.ts';
import { allocations } from './items.ts';
import { CheckWhatIsLeft, lineOf, shortWords, WhatIsLeft } from './WhatIsLeft.tsx';
import type { TypedYears } from './WhatIsLeft.tsx';

const fields = fieldsOf(ReleaseAllocation);

interface Typed {
  readonly budgetId?: string;
  readonly allocationId?: string;
  readonly years?: TypedYears;
}

function takingOf({ budgetId = '', allocationId, years = [] }: Typed) {
  return { line: lineOf(budgetId, allocationId), years };
}

function Left() {
  const typed: Typed = useWatch();
  return <WhatIsLeft taking={takingOf(typed)} />;
}

export const form: AnyForm = budgetForm(ReleaseAllocation, {
  title: 'Release an allocation',
  intro: 'So much of it is free again, by year. What was spent of it stays.',
  submit: 'Release it',
  when: 'When was it released?',
  items: allocations,
  begin: (_opened, item) => ({ allocationId: item?.id, years: [{ year: thisYear(), amount: '' }] }),
  isToBeChecked: (values, world) => shortWords(world, takingOf(values as Typed)).length > 0,
  check: (command) => <CheckWhatIsLeft taking={takingOf(command)} />,
  Fields: ({ budget }) => (
    <>
      <YearAmounts of={fields} name="years" legend="What is released, by year" closed={closedYearsOf(budget)} />
      <Left />
    </>
  ),
});
