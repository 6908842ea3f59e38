import type { FieldPath, FieldValues } from 'react-hook-form';

import type { FieldsOf } from '../../recording/fields/fields.tsx';
import { yearOptions } from '../../recording/fields/years.ts';

/** From which year to which, and how much. */
export function BetweenYears<Values extends FieldValues>({ of }: { readonly of: FieldsOf<Values> }) {
  const { MoneyField, SelectField } = of;
  const options = yearOptions('all');
  return (
    <>
      <SelectField name={'from' as FieldPath<Values>} label="From which year?" options={options} />
      <SelectField name={'to' as FieldPath<Values>} label="To which year?" options={options} />
      <MoneyField name={'amount' as FieldPath<Values>} label="Amount in pounds" />
    </>
  );
}
