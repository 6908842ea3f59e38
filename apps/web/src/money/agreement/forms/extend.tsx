import { ExtendAgreement } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { YearAmounts } from '../../../recording/fields/YearAmounts.tsx';
import { thisYear } from '../../../recording/fields/years.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { agreementForm } from './agreement-form.ts';

const fields = fieldsOf(ExtendAgreement);
const { DayField } = fields;

export const form: AnyForm = agreementForm(ExtendAgreement, {
  title: 'Extend the agreement',
  intro: 'It goes on to a later day, for so much more by year.',
  submit: 'Record the extension',
  when: 'When was it extended?',
  begin: () => ({ years: [{ year: thisYear(), amount: '' }] }),
  Fields: () => (
    <>
      <DayField name="lastDay" label="New last day" />
      <DayField name="noticeDay" label="Until when may notice be given now? (optional)" />
      <YearAmounts of={fields} name="years" legend="How much more, by year" />
    </>
  ),
});
