import { benefitClassWords, StateBenefitProfile } from '@minutebook/domain';

import { LineField, ProseField, SelectField } from '../../../recording/fields.tsx';
import { BenefitsPaper } from '../paper/BenefitsPaper.tsx';
import type { PlanForm } from './plan-form.ts';
import { Rows } from './Rows.tsx';
import { YearAmounts } from './YearAmounts.tsx';

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
            name={`benefits.${index}.amounts`}
            legend={`Amounts of benefit ${index + 1} by financial year`}
          />
        </>
      )}
    </Rows>
  );
}

export const benefits: PlanForm = {
  name: 'benefits',
  command: 'StateBenefitProfile',
  schema: () => StateBenefitProfile,
  title: 'Benefits by year',
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
};
