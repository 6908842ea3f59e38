import { accountIn, accountOf, financialYearOf, RecordSpend } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm, Elsewhere } from '../../../recording/form.ts';
import { formName } from '../../../recording/form-name.ts';
import { lineOf, WhatIsLeft } from '../WhatIsLeft.tsx';
import { accountForm } from './account-form.ts';
import type { OpenedAccount } from './account-form.ts';
import { PaymentFields } from './PaymentFields.tsx';
import { WouldOverspend } from '../WouldOverspend.tsx';

const fields = fieldsOf(RecordSpend);

export const form: AnyForm = accountForm(RecordSpend, {
  title: 'Record spend',
  intro:
    'A payment or a credit of this year. Above an allocation, or for none, it is recorded all the same, and shown as such.',
  submit: 'Record the payment',
  when: 'When was it paid?',
  elsewhere,
  begin: ({ about }) => ({ allocationId: about }),
  Fields: (opened) => (
    <>
      <PaymentFields of={fields} {...opened} />
      <Leaves {...opened} />
    </>
  ),
});

interface Typed {
  readonly allocationId?: unknown;
  readonly commitmentId?: string;
  readonly amount?: unknown;
}

/** Where the line stands out of which it is paid, and what it would be left with. */
function Leaves({ budget: { budgetId }, year }: OpenedAccount) {
  const { allocationId, commitmentId, amount }: Typed = useWatch();
  const line = lineOf(budgetId, allocationId);
  const coming =
    line === undefined || typeof amount !== 'number'
      ? []
      : [{ ...line, year, amount, ...(commitmentId ? { commitmentId } : {}) }];
  return (
    <>
      <WhatIsLeft taking={{ line, years: [{ year }] }} />
      <WouldOverspend coming={coming} />
    </>
  );
}

/** A payment of another year is recorded in that one, and one of a closed year as an adjustment of it. */
function elsewhere(
  refusal: string,
  values: FieldValues,
  { budget, year, world }: OpenedAccount,
): Elsewhere | undefined {
  if (refusal !== 'DayIsOutsideTheYear' && refusal !== 'YearIsClosed') return undefined;
  const right = refusal === 'YearIsClosed' ? year : financialYearOf(values['effectiveOn'] as string);
  const accountId = accountOf(budget.budgetId, right);
  const isClosed = refusal === 'YearIsClosed' || accountIn(world, accountId)?.closed !== undefined;
  const command = isClosed ? 'AdjustPriorYear' : 'RecordSpend';
  return {
    command,
    path: `/budget/year/${accountId}/${formName(command)}`,
    words: isClosed ? `Record it as an adjustment of ${right}` : `Record it in ${right}`,
  };
}
