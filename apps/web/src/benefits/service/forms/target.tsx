import { AgreeCallTarget } from '@minutebook/domain';

import { decisionOptions } from '../../../recording/fields/decision-options.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { HundredthsField } from '../../../recording/fields/HundredthsField.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { serviceForm } from './service-form.tsx';

const { LineField, NumberField, SelectField } = fieldsOf(AgreeCallTarget);

/** Records how few calls are to be abandoned, and how long at most they are to wait. */
export const form: AnyForm = serviceForm(AgreeCallTarget, {
  title: 'Agree a target for calls',
  intro: 'Months are judged by the target of their last day: a new target judges no earlier month.',
  submit: 'Record the target',
  when: 'From which day on?',
  Fields: ({ world }) => (
    <>
      <HundredthsField
        name="abandonedShare"
        label="At most so many abandoned, in percent (optional)"
        hint="Such as 5."
        missing="Enter a percentage, such as 5"
      />
      <NumberField name="waitSeconds" label="A wait of at most so many seconds (optional)" />
      <LineField name="agreedBy" label="Who agreed it?" hint="A post or a body." />
      <SelectField name="decisionId" label="Decision in the register (optional)" options={decisionOptions(world)} />
    </>
  ),
});
