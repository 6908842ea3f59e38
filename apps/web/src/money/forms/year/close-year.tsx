import { CloseYear, openOrders, orderWords, pounds, restOf } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { Rows } from '../../../recording/fields/Rows.tsx';
import { yearAfter } from '../../../recording/fields/years.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { accountForm } from './account-form.ts';
import type { OpenedAccount } from './account-form.ts';
import { AllocationField, signedAmount } from '../fields.tsx';

const fields = fieldsOf(CloseYear);
const { LineField, MoneyField } = fields;

/** What is left of each allocation, as it stands; what has nothing left is left out. */
function rests({ budget, year, account }: OpenedAccount) {
  return [...restOf(budget, year, account)].filter(([, amount]) => amount !== 0);
}

function Left(opened: OpenedAccount) {
  const left = rests(opened);
  return (
    <>
      <p className="govuk-body">{left.length === 0 ? 'Nothing is left of the year.' : 'Left of the year:'}</p>
      <ul className="govuk-list govuk-list--bullet">
        {left.map(([allocationId, amount]) => (
          <li key={allocationId}>
            {opened.budget.allocations.find((one) => one.allocationId === allocationId)?.title ?? 'Not allocated'}:{' '}
            {pounds(amount)}
          </li>
        ))}
      </ul>
      <Ordered {...opened} />
    </>
  );
}

/** What is ordered and not paid: it is owed in the next year, whether money is carried forward for it or not. */
function Ordered({ world, budget, year }: OpenedAccount) {
  const open = openOrders(world, budget, year);
  if (open.length === 0) return null;
  return (
    <>
      <p className="govuk-body mb-reading">
        Ordered and not paid. What of it is neither paid nor cancelled by then is owed in {yearAfter(year)}: carry money
        forward for it, or cancel what will not come.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {open.map(({ order, amount }) => (
          <li key={order.commitmentId}>
            {orderWords(order)}, for{' '}
            {budget.allocations.find(({ allocationId }) => allocationId === order.allocationId)?.title ??
              'no allocation'}
            : {pounds(amount)}
          </li>
        ))}
      </ul>
    </>
  );
}

export const form: AnyForm = accountForm(CloseYear, {
  title: 'Close the year',
  intro:
    'What is carried forward is there in the next year; the rest is returned. An overspend is carried, or borne by somebody.',
  submit: 'Close the year',
  when: 'When was it closed?',
  why: 'Why is it closed so? Of what is not carried forward, say why',
  Above: Left,
  begin: (opened) => ({
    carried: rests(opened)
      .filter(([allocationId]) => allocationId !== '')
      .map(([allocationId, amount]) => ({ allocationId, amount })),
  }),
  Fields: ({ budget }) => (
    <>
      <Rows
        name="carried"
        legend="Carried forward"
        hint="A minus for an overspend that the next year begins with."
        row="line"
        mayBeEmpty
        fresh={() => ({ allocationId: '', amount: '' })}
      >
        {(index) => (
          <>
            <AllocationField of={fields} name={`carried.${index}.allocationId`} label="Allocation" budget={budget} />
            <MoneyField name={`carried.${index}.amount`} label="Amount in pounds" missing={signedAmount} signed />
          </>
        )}
      </Rows>
      <LineField name="borneBy" label="Who bears an overspend that is not carried? (optional)" />
    </>
  ),
});
