import { benefitClassWords, StateBenefitProfile } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { BenefitsPaper } from '../paper/BenefitsPaper.tsx';
import { titleOf } from '../form-titles.ts';
import { planForm } from './plan-form.tsx';
import { Rows } from '../../../recording/fields/Rows.tsx';
import { YearAmounts } from '../../../recording/fields/YearAmounts.tsx';
import type { AnyForm } from '../../../recording/form.ts';

const fields = fieldsOf(StateBenefitProfile);
const { LineField, ProseField, SelectField } = fields;

const classes = Object.entries(benefitClassWords).map(([value, label]) => ({ value, label }));

function Fields() {
  return (
    <Rows
      name="benefits"
      legend="Benefits"
      hint="Promises, not measurements. Give amounts only where they can be said in pounds."
      row="benefit"
      fresh={() => ({ title: '', class: '', measure: '', amounts: [] })}
    >
      {(index) => (
        <>
          <LineField name={`benefits.${index}.title`} label="Benefit" missing="Name the benefit" />
          <SelectField name={`benefits.${index}.class`} label="Class" options={classes} missing="Choose a class" />
          <ProseField name={`benefits.${index}.measure`} label="How would it be known? (optional)" rows={2} />
          <YearAmounts
            of={fields}
            name={`benefits.${index}.amounts`}
            legend={`Amounts of benefit ${index + 1} by financial year`}
          />
        </>
      )}
    </Rows>
  );
}

export const form: AnyForm = planForm(StateBenefitProfile, {
  title: titleOf.benefits,
  intro: 'What the preferred way would gain, year by year, in place of what the plan said.',
  submit: 'Record the benefits',
  begin: ({ plan }) => ({
    benefits: plan?.content.benefits?.value.map((one) => ({ ...one, amounts: [...one.amounts] })) ?? [
      { title: '', measure: '', amounts: [] },
    ],
  }),
  Fields,
  section: {
    stated: (content) => content.benefits,
    Show: ({ content }) => (content.benefits === undefined ? null : <BenefitsPaper benefits={content.benefits} />),
  },
});
