import { BeginBusinessPlan, planTypeWords } from '@minutebook/domain';

import { RadioField } from '../../../recording/fields.tsx';
import type { PlanForm } from './plan-form.ts';

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

export const begin: PlanForm = {
  name: 'begin',
  command: 'BeginBusinessPlan',
  schema: () => BeginBusinessPlan,
  title: 'Begin or work out the business plan',
  intro: 'What was written for a less worked out plan is carried on. This decides nothing and asks nobody.',
  submit: 'Record the type of plan',
  begin: ({ plan }) => ({ planType: plan?.content.planType.value }),
  Fields: () => (
    <RadioField name="planType" label="How far is it worked out?" options={options} missing="Choose a type of plan" />
  ),
  withoutPlan: true,
};
