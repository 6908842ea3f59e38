import { RecordSatisfaction } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { PeriodField } from './PeriodField.tsx';
import { serviceForm } from './service-form.tsx';

const { NumberField } = fieldsOf(RecordSatisfaction);

/** Records how many were satisfied of those who answered. */
export const form: AnyForm = serviceForm(RecordSatisfaction, {
  title: 'Record satisfaction',
  intro: 'How many were satisfied, of those who answered about a month or a quarter.',
  submit: 'Record it',
  when: 'When was it recorded?',
  Fields: () => (
    <>
      <PeriodField name="period" label="Month or quarter" />
      <NumberField name="respondents" label="Respondents" />
      <NumberField name="satisfied" label="Satisfied among them" />
    </>
  ),
});
