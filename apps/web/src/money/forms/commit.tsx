import { RaiseCommitment } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { fieldsOf } from '../../recording/fields/fields.tsx';
import { YearAmounts } from '../../recording/fields/YearAmounts.tsx';
import { thisYear } from '../../recording/fields/years.ts';
import type { AnyForm } from '../../recording/form.ts';
import { newId } from '../../recording/new-id.ts';
import { budgetForm, closedYearsOf } from './budget-form.ts';
import type { OpenedBudget } from './budget-form.ts';
import { AllocationField } from './fields.tsx';
import { amountsIn, lineOf, WhatIsLeft } from './WhatIsLeft.tsx';
import type { TypedYears } from './WhatIsLeft.tsx';
import { WouldOverspend } from './WouldOverspend.tsx';

const fields = fieldsOf(RaiseCommitment);
const { LineField } = fields;

interface Typed {
  readonly allocationId?: unknown;
  readonly years?: TypedYears;
}

/** Where the line stands out of which it will be paid, and what it would be left with. */
function Leaves({ budget: { budgetId } }: OpenedBudget) {
  const { allocationId, years = [] }: Typed = useWatch();
  const line = lineOf(budgetId, allocationId);
  const coming =
    line === undefined ? [] : amountsIn(years).map(({ year, amount }) => ({ ...line, year, ordered: amount }));
  return (
    <>
      <WhatIsLeft taking={{ line, years: years.map(({ year }) => ({ year })) }} />
      <WouldOverspend coming={coming} />
    </>
  );
}

export const form: AnyForm = budgetForm(RaiseCommitment, {
  title: 'Record an order',
  intro: 'Something was ordered and will have to be paid. Nothing is paid by it.',
  submit: 'Record the order',
  when: 'When was it ordered?',
  begin: ({ about }) => ({ commitmentId: newId(), allocationId: about, years: [{ year: thisYear(), amount: '' }] }),
  Fields: (opened) => (
    <>
      <AllocationField of={fields} name="allocationId" label="Out of which allocation?" budget={opened.budget} />
      <LineField name="supplier" label="Supplier" />
      <LineField name="reference" label="Order number (optional)" />
      <YearAmounts of={fields} name="years" legend="To be paid, by year" closed={closedYearsOf(opened.budget)} />
      <Leaves {...opened} />
    </>
  ),
});
