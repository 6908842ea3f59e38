import type { BudgetState } from '@minutebook/domain';
import type { FieldPath, FieldValues } from 'react-hook-form';

import type { FieldsOf } from '../../recording/fields/fields.tsx';
import { yearOptions } from '../../recording/fields/years.ts';
import { closedYearsOf } from './budget-form.ts';

interface BetweenProps<Values extends FieldValues> {
  readonly of: FieldsOf<Values>;
  readonly budget: BudgetState;
}

/** From which year to which, neither of them closed, and how much. */
export function BetweenYears<Values extends FieldValues>({ of, budget }: BetweenProps<Values>) {
  const { MoneyField, SelectField } = of;
  const options = yearOptions('all', [], closedYearsOf(budget));
  return (
    <>
      <SelectField name={'from' as FieldPath<Values>} label="From which year?" options={options} />
      <SelectField name={'to' as FieldPath<Values>} label="To which year?" options={options} />
      <MoneyField name={'amount' as FieldPath<Values>} label="Amount in pounds" />
    </>
  );
}
