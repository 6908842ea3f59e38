import { ChooseOption, openChoice, optionWords } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { decisionOptions } from '../../../recording/fields/decision-options.ts';
import { agreementForm } from './agreement-form.ts';
import { capital } from '../../../design/capital.ts';

const { LineField, RadioField, SelectField } = fieldsOf(ChooseOption);

export const form: AnyForm = agreementForm(ChooseOption, {
  title: 'Record what was chosen to follow',
  intro: 'One of the options that are open. None of it begins by this.',
  submit: 'Record the choice',
  when: 'When was it chosen?',
  Fields: ({ agreement, world }) => {
    const open = openChoice(agreement) ?? agreement.choices.at(-1);
    const options = open?.opened.value ?? [];
    return (
      <>
        <RadioField
          name="option"
          label="What is to follow?"
          options={options.map((value) => ({
            value,
            label: capital(optionWords[value]),
          }))}
          missing="Choose what is to follow"
        />
        <SelectField name="decisionId" label="Decision in the register (optional)" options={decisionOptions(world)} />
        <LineField name="authority" label="Or the minute that granted it (optional)" />
      </>
    );
  },
  instead: ({ agreement }) =>
    agreement.choices.length === 0 ? (
      <p className="govuk-body">Nothing is open to choose among: open what may follow first.</p>
    ) : undefined,
});
