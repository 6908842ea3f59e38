import { ApproveBudget, budgets } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';
import { fieldsOf } from '../../recording/fields/fields.tsx';
import { thisYear } from '../../recording/fields/years.ts';
import { formOf } from '../../recording/form.ts';
import type { AnyForm } from '../../recording/form.ts';
import { newId } from '../../recording/new-id.ts';
import { FundingLines } from '../public/FundingLines.tsx';
import { decisionOptions } from '../../recording/fields/decision-options.ts';
import { departmentOptions } from '../../recording/fields/department-options.ts';

const fields = fieldsOf(ApproveBudget);
const { LineField, RadioField, SelectField } = fields;

const natures = [
  { value: 'revenue', label: 'Revenue: the running of services' },
  { value: 'capital', label: 'Capital: assets that last' },
];

interface Opened {
  readonly budgetId: string;
  readonly world: LedgerWorld;
}

/** Records that the council approved a budget. */
export const form: AnyForm = formOf({
  schema: ApproveBudget,
  subject: {
    what: 'budget',
    open: (world): Opened => ({ budgetId: newId(), world }),
    ids: ({ budgetId }) => ({ budgetId }),
    back: () => ({ path: '/budget', words: 'Back to the budget' }),
    next: ({ budgetId }) => ({ to: '/budget/$budgetId', params: { budgetId } }),
  },
  title: 'Record an approved budget',
  intro: 'Money that the council approved, by source and year. It allocates none of it.',
  submit: 'Record the budget',
  when: 'When was it approved?',
  instead: ({ world }) =>
    departmentOptions(world).length > 0 ? undefined : (
      <p className="govuk-body">
        A budget belongs to a department, and none is registered yet. An administrator or a programme manager registers
        one under <PathLink path="/settings/departments">Settings</PathLink>.
      </p>
    ),
  begin: () => ({ lines: [{ fundedBy: '', year: thisYear(), amount: '' }] }),
  Fields: ({ world }) => (
    <>
      <LineField
        name="title"
        label="Title"
        hint="Such as “ICT transformation”. Capital or revenue is shown beside it."
        taken={budgets(world).map((one) => one.title)}
      />
      <SelectField name="departmentId" label="Department" options={departmentOptions(world)} />
      <RadioField
        name="nature"
        label="What may it be spent on?"
        options={natures}
        missing="Choose capital or revenue"
      />
      <FundingLines of={fields} name="lines" legend="Approved" />
      <SelectField name="decisionId" label="Decision in the register (optional)" options={decisionOptions(world)} />
      <LineField
        name="authority"
        label="Or the minute that granted it (optional)"
        hint="Such as “Cabinet, minute 42/25”."
      />
    </>
  ),
});
