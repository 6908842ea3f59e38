import { agreementOptions, OpenOptions, optionWords } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { agreementForm } from './agreement-form.ts';
import { capital } from '../../../design/capital.ts';

const { CheckboxField } = fieldsOf(OpenOptions);

const options = agreementOptions.map((value) => ({
  value,
  label: capital(optionWords[value]),
}));

export const form: AnyForm = agreementForm(OpenOptions, {
  title: 'Open what is to follow',
  intro: 'What may follow when it ends is looked at, among these. Nothing is chosen by it.',
  submit: 'Open the options',
  begin: () => ({ options: [] }),
  Fields: () => (
    <CheckboxField name="options" label="What may follow?" options={options} missing="Choose one option at least" />
  ),
});
