import { RecordSpend } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { accountForm } from './account-form.ts';
import { PaymentFields } from './PaymentFields.tsx';

const fields = fieldsOf(RecordSpend);

export const form: AnyForm = accountForm(RecordSpend, {
  title: 'Record spend',
  intro:
    'A payment or a credit of this year. Above an allocation, or for none, it is recorded all the same, and shown as such.',
  submit: 'Record the payment',
  when: 'When was it paid?',
  begin: ({ about }) => ({ allocationId: about }),
  Fields: ({ budget }) => <PaymentFields of={fields} budget={budget} />,
});
