import type { BudgetState, LedgerWorld } from '@minutebook/domain';
import { useController, useFormContext } from 'react-hook-form';
import type { FieldPath, FieldValues } from 'react-hook-form';

import { Select } from '../../../design/fields/fields.tsx';
import type { FieldsOf } from '../../../recording/fields/fields.tsx';
import { useField } from '../../../recording/fields/form-context.ts';
import { AllocationField, signedAmount } from '../fields.tsx';
import { ordersOf } from '../items.ts';
import { PaidBefore } from './PaidBefore.tsx';

interface PaymentFieldsProps<Values extends FieldValues> {
  readonly of: FieldsOf<Values>;
  readonly budget: BudgetState;
  readonly world: LedgerWorld;
}

/** What a payment is made of, whatever year it belongs to. */
export function PaymentFields<Values extends FieldValues>({ of, budget, world }: PaymentFieldsProps<Values>) {
  const { LineField, MoneyField } = of;
  const name = (path: string) => path as FieldPath<Values>;
  return (
    <>
      <OrderField budget={budget} world={world} />
      <PayeeKind of={of} />
      <MoneyField
        name={name('amount')}
        label="Amount in pounds"
        hint="A minus for a credit."
        missing={signedAmount}
        signed
      />
      <AllocationField of={of} name={name('allocationId')} label="Out of which allocation?" budget={budget} />
      <LineField name={name('reference')} label="Reference (optional)" hint="As the finance system has it." />
      <PaidBefore world={world} />
      <LineField name={name('description')} label="What for (optional)" />
    </>
  );
}

/** The order that is paid, which says who is paid out of what; nothing where nothing was ordered. */
function OrderField({ budget, world }: Pick<PaymentFieldsProps<FieldValues>, 'budget' | 'world'>) {
  const { value, onChange } = useController({ name: 'commitmentId' }).field;
  const { getValues, setValue } = useFormContext();
  const field = useField('commitmentId', '');
  const orders = ordersOf(world, budget);
  if (orders.length === 0) return null;
  const choose = (commitmentId: string): void => {
    onChange(commitmentId);
    const order = budget.commitments.find((one) => one.commitmentId === commitmentId);
    if (order === undefined) return;
    if (order.allocationId !== undefined) setValue('allocationId', order.allocationId, { shouldDirty: true });
    const payee = getValues('payee') as { readonly kind?: string; readonly name?: string } | undefined;
    if (payee?.kind === undefined || (payee.kind === 'named' && !payee.name)) {
      setValue('payee', { kind: 'named', name: order.supplier }, { shouldDirty: true });
    }
  };
  return (
    <Select
      {...field}
      label="Order that it pays (optional)"
      hint="An order says who is paid, and out of what."
      none="Choose"
      options={orders.map(({ id, title, facts }) => ({ value: id, label: `${title}, ${facts}` }))}
      value={(value as string | undefined) ?? ''}
      onChange={({ target }) => choose(target.value)}
    />
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
