import { budgetOf, budgets, movedBack, VireFunds } from '@minutebook/domain';
import { useEffect } from 'react';
import { useController, useWatch } from 'react-hook-form';

import { Select } from '../../../design/fields/fields.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { noneOfThem } from '../../../recording/fields/form-context.ts';
import { YearAmounts } from '../../../recording/fields/YearAmounts.tsx';
import { thisYear } from '../../../recording/fields/years.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { budgetForm, closedYearsOf } from '../budget-form.ts';
import type { OpenedBudget } from '../budget-form.ts';
import { AllocationField } from '../fields.tsx';
import { CheckWhatIsLeft, lineOf, shortWords, WhatIsLeft } from '../WhatIsLeft.tsx';
import type { TypedYears } from '../WhatIsLeft.tsx';
import { GrantingDecision } from './GrantingDecision.tsx';
import { MovesBefore } from './MovesBefore.tsx';
import { OwnLimit } from './OwnLimit.tsx';

const fields = fieldsOf(VireFunds);
const { useField } = fields;

interface To {
  readonly budgetId?: string;
  readonly allocationId?: string;
}

interface TargetField {
  readonly value: To | '' | undefined;
  readonly onChange: (to: To | '') => void;
}

/** Where it goes: another allocation of this budget, or another budget and, where there is one, an allocation there. */
function Target({ budget, world }: OpenedBudget) {
  const { value, onChange } = useController({ name: 'to' }).field as TargetField;
  const from = useWatch({ name: 'from' }) as unknown;
  const to = value === undefined || value === '' ? undefined : value;
  const stays = to !== undefined && to.budgetId === undefined;
  const cannotGo = stays && (to.allocationId === from || from === noneOfThem);
  useEffect(() => {
    // An undefined value would be filled in again with what the form began with.
    if (cannotGo) onChange('');
  });
  const others = budgets(world).filter((one) => one !== budget);
  const options = [
    // What is not allocated is allocated within its budget, not vired.
    ...budget.allocations
      .filter(({ allocationId }) => allocationId !== from && from !== noneOfThem)
      .map((one) => ({ value: ` ${one.allocationId}`, label: one.title })),
    ...others.flatMap((other) => [
      { value: `${other.budgetId} `, label: `${other.title}, ${other.nature}, not allocated` },
      ...other.allocations.map((one) => ({
        value: `${other.budgetId} ${one.allocationId}`,
        label: `${other.title}, ${other.nature}: ${one.title}`,
      })),
    ]),
  ];
  return (
    <Select
      {...useField('to', 'Choose where it goes')}
      label="To"
      none="Choose"
      options={options}
      value={to === undefined ? '' : `${to.budgetId ?? ''} ${to.allocationId ?? ''}`}
      onChange={({ target }) => {
        const [budgetId, allocationId] = target.value.split(' ');
        if (target.value === '') onChange('');
        else onChange({ ...(budgetId ? { budgetId } : {}), ...(allocationId ? { allocationId } : {}) });
      }}
    />
  );
}

/** What is not allocated goes to another budget, where there is one: within its own it is allocated. */
function From({ budget, world }: OpenedBudget) {
  const none = budgets(world).length > 1 ? 'Not allocated, to another budget' : false;
  return <AllocationField of={fields} name="from" label="From" budget={budget} none={none} />;
}

/** The amounts by year, without the years that are closed on either side. */
function Amounts({ budget, world }: OpenedBudget) {
  const to = useWatch({ name: 'to' }) as To | '' | undefined;
  const other = to === undefined || to === '' || to.budgetId === undefined ? undefined : budgetOf(world, to.budgetId);
  const closed = [...new Set([budget, ...(other === undefined ? [] : [other])].flatMap(closedYearsOf))].toSorted();
  return <YearAmounts of={fields} name="years" legend="Amounts by year" closed={closed} />;
}

interface Typed {
  readonly budgetId?: string;
  readonly from?: unknown;
  readonly years?: TypedYears;
}

/** Out of which line it goes as it is typed; `undefined` before that is chosen. */
function takingOf({ budgetId = '', from, years = [] }: Typed) {
  return { line: lineOf(budgetId, from), years };
}

function Left() {
  const typed: Typed = useWatch();
  return <WhatIsLeft taking={takingOf(typed)} />;
}

/** Of a virement that is moved back: from where to where, and the amounts by year; nothing where the address names none. */
function backOf({ budget, world, reverses }: OpenedBudget) {
  if (reverses === undefined) return {};
  for (const { budgetId, virements } of budgets(world)) {
    const made = virements.find(({ n }) => String(n) === reverses);
    if (made === undefined) continue;
    const { budgetId: out, from = noneOfThem, to } = movedBack(budgetId, made.value);
    return out === budget.budgetId ? { from, to, years: made.value.years.map((one) => ({ ...one })) } : {};
  }
  return {};
}

export const form: AnyForm = budgetForm(VireFunds, {
  title: 'Move money by virement',
  intro: 'Who may move how much is in the virement rules in force on that day; above it, a board’s decision is named.',
  submit: 'Move the money',
  when: 'When was it moved?',
  begin: (opened) => ({
    virementId: newId(),
    from: opened.about,
    years: [{ year: thisYear(), amount: '' }],
    ...backOf(opened),
  }),
  isToBeChecked: (values, world) => shortWords(world, takingOf(values as Typed)).length > 0,
  check: ({ budgetId, from = noneOfThem, years }) => <CheckWhatIsLeft taking={takingOf({ budgetId, from, years })} />,
  Fields: (opened) => (
    <>
      <From {...opened} />
      <Target {...opened} />
      <OwnLimit {...opened} />
      <Amounts {...opened} />
      <Left />
      <GrantingDecision {...opened} />
      <MovesBefore {...opened} />
    </>
  ),
});
