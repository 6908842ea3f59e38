import { RaiseCommitment } from '@minutebook/domain';

import { fieldsOf } from '../../recording/fields/fields.tsx';
import { YearAmounts } from '../../recording/fields/YearAmounts.tsx';
import { thisYear } from '../../recording/fields/years.ts';
import type { AnyForm } from '../../recording/form.ts';
import { newId } from '../../recording/new-id.ts';
import { budgetForm } from './budget-form.ts';
import { AllocationField } from './fields.tsx';

const fields = fieldsOf(RaiseCommitment);
const { LineField } = fields;

export const form: AnyForm = budgetForm(RaiseCommitment, {
  title: 'Record an order',
  intro: 'Something was ordered and will have to be paid. Nothing is paid by it.',
  submit: 'Record the order',
  when: 'When was it ordered?',
  begin: ({ about }) => ({ commitmentId: newId(), allocationId: about, years: [{ year: thisYear(), amount: '' }] }),
  Fields: ({ budget }) => (
    <>
      <AllocationField of={fields} name="allocationId" label="Out of which allocation?" budget={budget} />
      <LineField name="supplier" label="Supplier" />
      <LineField name="reference" label="Order number (optional)" />
      <YearAmounts of={fields} name="years" legend="To be paid, by year" />
    </>
  ),
});
