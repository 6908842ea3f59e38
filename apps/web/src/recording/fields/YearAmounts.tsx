import type { FieldArrayPath, FieldPath, FieldValues } from 'react-hook-form';

import type { FieldsOf } from './fields.tsx';
import { Rows } from './Rows.tsx';
import { YearField } from './YearField.tsx';
import { thisYear, yearAfter } from './years.ts';

interface YearAmountsProps<Values extends FieldValues> {
  /** The fields of the form's own command. */
  readonly of: FieldsOf<Values>;
  /** Path of the list of years and amounts in the command. */
  readonly name: FieldArrayPath<Values>;
  readonly legend: string;
  readonly hint?: string;
  /** Years that take nothing more, which are not offered. */
  readonly closed?: readonly string[] | undefined;
}

/** Amounts by financial year, as many years as are added. */
export function YearAmounts<Values extends FieldValues>({ of, name, legend, hint, closed }: YearAmountsProps<Values>) {
  const { MoneyField } = of;
  return (
    <Rows
      name={name}
      legend={legend}
      {...(hint === undefined ? {} : { hint })}
      row="year"
      mayBeEmpty
      fresh={(last) => ({ year: nextYear(last?.['year']), amount: '' })}
    >
      {(index) => (
        <>
          <YearField of={of} name={`${name}.${index}.year` as FieldPath<Values>} closed={closed} />
          <MoneyField name={`${name}.${index}.amount` as FieldPath<Values>} label="Amount in pounds" />
        </>
      )}
    </Rows>
  );
}

/** The year after the last one, or this year. */
export function nextYear(last: unknown): string {
  return typeof last === 'string' && /^\d{4}/.test(last) ? yearAfter(last) : thisYear();
}
