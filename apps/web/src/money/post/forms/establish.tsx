import { budgets, EstablishPost, serviceAreas } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';
import { useController } from 'react-hook-form';

import { Select } from '../../../design/fields/fields.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { decisionOptions } from '../../../recording/fields/decision-options.ts';
import { departmentOptions } from '../../../recording/fields/department-options.ts';
import { HundredthsField } from '../../../recording/fields/HundredthsField.tsx';
import { EarlierBeside } from './EarlierBeside.tsx';

const fields = fieldsOf(EstablishPost);
const { DayField, LineField, MoneyField, RadioField, SelectField, useField } = fields;

interface Opened {
  readonly postId: string;
  readonly world: LedgerWorld;
}

const bases = [
  { value: 'indicative', label: 'Indicative: not evaluated yet' },
  { value: 'evaluated', label: 'Evaluated' },
];

/** Out of which budget, and which of its allocations, from one list. */
function FundingField({ world }: { readonly world: LedgerWorld }) {
  const { value, onChange } = useController({ name: 'funding' }).field;
  const said = (value ?? {}) as { readonly budgetId?: string; readonly allocationId?: string };
  const options = budgets(world).flatMap(({ budgetId, title, allocations }) => [
    { value: `${budgetId} `, label: title },
    ...allocations.map((one) => ({ value: `${budgetId} ${one.allocationId}`, label: `${title}: ${one.title}` })),
  ]);
  return (
    <Select
      {...useField('funding', 'Choose out of which budget it is paid')}
      label="Out of which budget or allocation is it paid? (optional)"
      hint="An allocation that is made for the post later counts as well."
      none="Choose"
      options={options}
      value={said.budgetId === undefined ? '' : `${said.budgetId} ${said.allocationId ?? ''}`}
      onChange={({ target }) => {
        const [budgetId, allocationId] = target.value.split(' ');
        onChange(budgetId ? { budgetId, ...(allocationId ? { allocationId } : {}) } : undefined);
      }}
    />
  );
}

function Fields({ world }: Opened) {
  const areas = serviceAreas(world);
  return (
    <>
      <LineField name="title" label="Title of the post" hint="Such as “Web officer”. Never a person’s name." />
      <LineField name="grade" label="Grade" />
      <RadioField name="basis" label="How sure is the grade?" options={bases} missing="Choose how sure the grade is" />
      <EarlierBeside world={world} />
      <HundredthsField name="fte" label="FTE" hint="Such as 1 or 0.4." missing="Enter the FTE, such as 0.4" />
      <DayField name="firstDay" label="From which day is it there?" />
      <DayField name="lastDay" label="Last day, if it is temporary (optional)" />
      <MoneyField name="fullYearCost" label="Pay of a full year in pounds" hint="At this FTE, without on-costs." />
      <MoneyField name="onCosts" label="On-costs of a full year in pounds" hint="The employer’s, on top of the pay." />
      <SelectField name="departmentId" label="Department" options={departmentOptions(world)} />
      <LineField
        name="serviceArea"
        label="Service area"
        hint={areas.length === 0 ? 'Such as “Web team”.' : `Spelt as before: ${areas.join(', ')}.`}
      />
      <FundingField world={world} />
      <SelectField name="decisionId" label="Decision in the register (optional)" options={decisionOptions(world)} />
      <LineField
        name="authority"
        label="Or the minute that granted it (optional)"
        hint="Such as “Cabinet, minute 42/25”."
      />
    </>
  );
}

/** Puts a post on the establishment. */
export const form: AnyForm = formOf({
  schema: EstablishPost,
  subject: {
    what: 'post',
    open: (world): Opened => ({ postId: newId(), world }),
    ids: ({ postId }) => ({ postId }),
    back: () => ({ path: '/budget/posts', words: 'Back to the posts' }),
    next: ({ postId }) => ({ to: '/budget/posts/$postId', params: { postId } }),
  },
  title: 'Establish a post',
  intro: 'A post on the establishment, vacant until it is filled. It says nothing of who holds it.',
  submit: 'Establish the post',
  when: 'When was it established?',
  begin: () => ({}),
  Fields,
});
