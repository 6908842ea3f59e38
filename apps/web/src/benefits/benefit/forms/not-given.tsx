import { GiveNoMeasurement, periodsDue } from '@minutebook/domain';

import { today } from '../../../clock/today.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { benefitForm, newestMeasure } from './benefit-form.ts';
import { noMeasure } from './NoMeasure.tsx';
import { PeriodField } from './PeriodField.tsx';

const { RadioField } = fieldsOf(GiveNoMeasurement);

export const form: AnyForm = benefitForm(GiveNoMeasurement, {
  title: 'Say why a period has no measurement',
  intro: 'A period that was not measured stays a gap, and never becomes a zero.',
  submit: 'Record it',
  when: 'When was that known?',
  begin: ({ benefit }) => {
    const { definition, measure } = newestMeasure(benefit);
    const kind = measure?.periodicity ?? 'month';
    return { definition, period: periodsDue(benefit, today())[0] ?? { kind, [kind]: '' } };
  },
  instead: noMeasure,
  Fields: ({ benefit }) => (
    <>
      <PeriodField name="period" kind={newestMeasure(benefit).measure?.periodicity ?? 'month'} />
      <RadioField
        name="because"
        label="Why is there none?"
        options={[
          { value: 'notCollected', label: 'Nobody collected it' },
          { value: 'doesNotApply', label: 'The measure does not apply to this period' },
        ]}
      />
    </>
  ),
});
