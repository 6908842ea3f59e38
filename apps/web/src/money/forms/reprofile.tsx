import { ReprofileBudget } from '@minutebook/domain';

import { fieldsOf } from '../../recording/fields/fields.tsx';
import type { AnyForm } from '../../recording/form.ts';
import { budgetForm } from './budget-form.ts';
import { sourceOptions } from '../public/FundingLines.tsx';
import { BetweenYears } from './BetweenYears.tsx';

const fields = fieldsOf(ReprofileBudget);
const { SelectField } = fields;

export const form: AnyForm = budgetForm(ReprofileBudget, {
  title: 'Move money to another year',
  intro: 'Approved money of one source is for another year than before. The budget as a whole stays as it is.',
  submit: 'Move it',
  when: 'When was it moved?',
  Fields: ({ budget }) => (
    <>
      <SelectField name="fundedBy" label="Source" options={sourceOptions(budget)} />
      <BetweenYears of={fields} budget={budget} />
    </>
  ),
});
