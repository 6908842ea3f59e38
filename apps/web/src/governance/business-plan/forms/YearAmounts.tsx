import { MoneyField } from '../../../recording/fields.tsx';
import type { CommandField } from '../../../recording/form-context.ts';
import { Rows } from './Rows.tsx';
import { YearField } from './YearField.tsx';
import { thisYear, yearAfter } from './years.ts';

interface YearAmountsProps {
  /** Path of the list of years and amounts in the command. */
  readonly name: 'costs' | 'benefits' | `benefits.${number}.amounts`;
  readonly legend: string;
  readonly hint?: string;
}

/** Amounts by financial year, as many years as are added. */
export function YearAmounts({ name, legend, hint }: YearAmountsProps) {
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
          <YearField name={`${name}.${index}.year` as CommandField} />
          <MoneyField name={`${name}.${index}.amount` as CommandField} label="Amount in pounds" />
        </>
      )}
    </Rows>
  );
}

/** The year after the last one, or this year. */
export function nextYear(last: unknown): string {
  return typeof last === 'string' && /^\d{4}/.test(last) ? yearAfter(last) : thisYear();
}
