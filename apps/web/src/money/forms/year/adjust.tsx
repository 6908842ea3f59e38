import { AdjustPriorYear } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { accountForm } from './account-form.ts';
import { PaymentFields } from './PaymentFields.tsx';

const fields = fieldsOf(AdjustPriorYear);

export const form: AnyForm = accountForm(AdjustPriorYear, {
  title: 'Adjust a closed year',
  intro: 'A payment that belongs to this year came to be known after it was closed. It stands apart from its outturn.',
  submit: 'Record the adjustment',
  when: 'When was it paid?',
  Fields: (opened) => <PaymentFields of={fields} {...opened} />,
});
