import { BeginBusinessPlan, planTypeWords } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { titleOf } from '../form-titles.ts';
import { planForm } from './plan-form.tsx';
import type { AnyForm } from '../../../recording/form.ts';

const { RadioField } = fieldsOf(BeginBusinessPlan);

const hints = {
  justification: 'The short form for a small project, where the council allows one.',
  strategicOutline: 'Why something should be done, and which ways there are.',
  outline: 'Which way is preferred, with its costs and benefits.',
  full: 'Ready to commit to: what is bought or built, who pays, and who does it.',
} as const;

const options = Object.entries(planTypeWords).map(([value, label]) => ({
  value,
  label,
  hint: hints[value as keyof typeof hints],
}));

export const form: AnyForm = planForm(BeginBusinessPlan, {
  title: titleOf.begin,
  intro: 'What was written for a less worked out plan is carried on. This decides nothing and asks nobody.',
  submit: 'Record the type of plan',
  begin: ({ plan }) => ({ planType: plan?.content.planType.value }),
  Fields: () => (
    <RadioField name="planType" label="How far is it worked out?" options={options} missing="Choose a type of plan" />
  ),
  withoutPlan: true,
});
