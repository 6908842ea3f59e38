import { ReviseBenefitForecast } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { Rows } from '../../../recording/fields/Rows.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { benefitForm, newestMeasure } from './benefit-form.ts';
import { noMeasure } from './NoMeasure.tsx';
import { AnyPeriodField } from './PeriodField.tsx';
import { ValueField } from './ValueField.tsx';

const { ProseField } = fieldsOf(ReviseBenefitForecast);

export const form: AnyForm = benefitForm(ReviseBenefitForecast, {
  title: 'Revise the forecast',
  intro: 'What is expected now, in place of every forecast before. Those stay to be seen, each as it was at its date.',
  submit: 'Record the forecast',
  when: 'When was it expected so?',
  reasonsAsked: true,
  begin: ({ benefit }) => ({ definition: newestMeasure(benefit).definition, values: [{ value: '' }] }),
  instead: noMeasure,
  Fields: ({ benefit }) => {
    const { measure } = newestMeasure(benefit);
    const periodicity = measure?.periodicity ?? 'month';
    return (
      <>
        <Rows name="values" legend="What is expected" row="value" fresh={() => ({ value: '' })}>
          {(index) => (
            <>
              <AnyPeriodField
                name={`values.${index}.period`}
                label="Of what time?"
                kinds={periodicity === 'year' ? ['year'] : [periodicity, 'year']}
              />
              <ValueField
                name={`values.${index}.value`}
                label="What is expected"
                unit={measure?.unit}
                hint="Of a whole year of money or counts, all of it together."
              />
            </>
          )}
        </Rows>
        <ProseField name="because" label="Why is it expected?" />
      </>
    );
  },
});
