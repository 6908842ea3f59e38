import type { BudgetState, LedgerWorld } from '@minutebook/domain';
import { useController } from 'react-hook-form';
import type { FieldPath, FieldValues } from 'react-hook-form';

import { Select } from '../../../design/fields/fields.tsx';
import type { FieldsOf } from '../../../recording/fields/fields.tsx';
import { useField } from '../../../recording/fields/form-context.ts';
import { AllocationField, signedAmount } from '../fields.tsx';
import { ordersOf } from '../items.ts';

interface PaymentFieldsProps<Values extends FieldValues> {
  readonly of: FieldsOf<Values>;
  readonly budget: BudgetState;
  readonly world: LedgerWorld;
}

/** What a payment is made of, whatever year it belongs to. */
export function PaymentFields<Values extends FieldValues>({ of, budget, world }: PaymentFieldsProps<Values>) {
  const { LineField, MoneyField, SelectField } = of;
  const name = (path: string) => path as FieldPath<Values>;
  const orders = ordersOf(world, budget);
  return (
    <>
      <PayeeKind of={of} />
      <MoneyField
        name={name('amount')}
        label="Amount in pounds"
        hint="A minus for a credit."
        missing={signedAmount}
        signed
      />
      <AllocationField of={of} name={name('allocationId')} label="Out of which allocation?" budget={budget} />
      {orders.length === 0 ? null : (
        <SelectField
          name={name('commitmentId')}
          label="Order that it pays (optional)"
          options={orders.map(({ id, title, facts }) => ({ value: id, label: `${title}, ${facts}` }))}
        />
      )}
      <LineField name={name('reference')} label="Reference (optional)" hint="As the finance system has it." />
      <LineField name={name('description')} label="What for (optional)" />
    </>
  );
}

function PayeeKind<Values extends FieldValues>({ of }: { readonly of: FieldsOf<Values> }) {
  const { LineField } = of;
  const { value, onChange } = useController({ name: 'payee' }).field;
  const kind = (value as { readonly kind?: string } | undefined)?.kind ?? '';
  return (
    <>
      <Select
        {...useField('payee.kind', 'Choose who was paid')}
        label="Who was paid?"
        none="Choose"
        options={[
          { value: 'named', label: 'A supplier or body' },
          { value: 'withheld', label: 'An individual, whose name is withheld' },
        ]}
        value={kind}
        onChange={({ target }) => onChange(target.value === '' ? undefined : { kind: target.value })}
      />
      {kind === 'named' ? (
        <LineField name={'payee.name' as FieldPath<Values>} label="Supplier" missing="Enter who was paid" />
      ) : null}
    </>
  );
}
