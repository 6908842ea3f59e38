import { SupplementBudget } from '@minutebook/domain';

import { fieldsOf } from '../../recording/fields/fields.tsx';
import { thisYear } from '../../recording/fields/years.ts';
import type { AnyForm } from '../../recording/form.ts';
import { budgetForm } from './budget-form.ts';
import { FundingLines } from '../public/FundingLines.tsx';
import { decisionOptions } from '../../recording/fields/decision-options.ts';

const fields = fieldsOf(SupplementBudget);
const { LineField, SelectField } = fields;

export const form: AnyForm = budgetForm(SupplementBudget, {
  title: 'Record more money',
  intro: 'More was approved than before, by source and year.',
  submit: 'Record it',
  when: 'When was it approved?',
  begin: () => ({ lines: [{ fundedBy: '', year: thisYear(), amount: '' }] }),
  Fields: ({ budget, world }) => (
    <>
      <FundingLines of={fields} name="lines" legend="More by source and year" budget={budget} />
      <SelectField name="decisionId" label="Decision in the register (optional)" options={decisionOptions(world)} />
      <LineField name="authority" label="Or the minute that granted it (optional)" />
    </>
  ),
});
