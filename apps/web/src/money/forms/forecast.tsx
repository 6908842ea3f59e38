import { ReviseForecast } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { fieldsOf } from '../../recording/fields/fields.tsx';
import { YearField } from '../../recording/fields/YearField.tsx';
import { thisYear } from '../../recording/fields/years.ts';
import type { AnyForm } from '../../recording/form.ts';
import { budgetForm, closedYearsOf } from './budget-form.ts';
import type { OpenedBudget } from './budget-form.ts';
import { AllocationField, signedAmount } from './fields.tsx';
import { lineOf, WhatIsLeft } from './WhatIsLeft.tsx';

const fields = fieldsOf(ReviseForecast);
const { MoneyField } = fields;

/** What the line is forecast to cost so far, and where it stands. */
function Present({ budget }: Pick<OpenedBudget, 'budget'>) {
  const [allocationId, year] = useWatch({ name: ['allocationId', 'year'] }) as readonly unknown[];
  return <WhatIsLeft taking={{ line: lineOf(budget.budgetId, allocationId), years: [{ year }] }} />;
}

export const form: AnyForm = budgetForm(ReviseForecast, {
  title: 'Forecast a year',
  intro: 'What a year will have cost by its end. It changes neither what is approved nor what is allocated.',
  submit: 'Record the forecast',
  when: 'When was it forecast?',
  why: 'Why is it expected to cost that?',
  begin: ({ about }) => ({ allocationId: about, year: thisYear() }),
  Fields: ({ budget }) => (
    <>
      <AllocationField of={fields} name="allocationId" label="Which allocation?" budget={budget} />
      <YearField of={fields} name="year" closed={closedYearsOf(budget)} />
      <Present budget={budget} />
      <MoneyField
        name="outturn"
        label="Outturn in pounds"
        hint="All of the year: spent and still to be spent. A minus for more credits than payments."
        missing={signedAmount}
        signed
      />
    </>
  ),
});
