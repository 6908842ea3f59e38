import { CloseConsultation } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { engagementForm } from './engagement-form.ts';

const { ProseField } = fieldsOf(CloseConsultation);

export const form: AnyForm = engagementForm(CloseConsultation, {
  title: 'Say what came of the consultation',
  intro: 'This closes it. It decides nothing: a decision is minuted where it is taken.',
  submit: 'Close the consultation',
  when: 'When was it closed?',
  begin: () => ({}),
  Fields: () => <ProseField name="result" label="What came of it?" />,
});
