import { fundingSources, sourceWords } from '@minutebook/domain';
import type { BudgetState } from '@minutebook/domain';
import type { FieldArrayPath, FieldPath, FieldValues } from 'react-hook-form';

import type { FieldsOf } from '../../recording/fields/fields.tsx';
import { Rows } from '../../recording/fields/Rows.tsx';
import { nextYear } from '../../recording/fields/YearAmounts.tsx';
import { YearField } from '../../recording/fields/YearField.tsx';
import { capital } from '../../design/capital.ts';

/** The sources of money to choose from; of a budget that less is to be taken of, those that it ever had any of. */
export function sourceOptions(of?: BudgetState) {
  const had = of && new Set(of.approvals.flatMap(({ value }) => value.lines.map(({ fundedBy }) => fundedBy)));
  return fundingSources
    .filter((value) => had === undefined || had.has(value))
    .map((value) => ({ value, label: capital(sourceWords[value]) }));
}

interface ListProps<Values extends FieldValues> {
  readonly of: FieldsOf<Values>;
  readonly name: FieldArrayPath<Values>;
  readonly legend: string;
  /** The budget that is changed, whose closed years take nothing; absent where it is approved only now. */
  readonly budget?: BudgetState | undefined;
  /** Whether it is taken of what the budget has. */
  readonly less?: boolean;
}

/** Amounts by source and financial year. */
export function FundingLines<Values extends FieldValues>({
  of,
  name,
  legend,
  budget,
  less = false,
}: ListProps<Values>) {
  const { MoneyField, SelectField } = of;
  const sources = sourceOptions(less ? budget : undefined);
  const closed = budget?.closedYears.map(({ value }) => value.year);
  return (
    <Rows
      name={name}
      legend={legend}
      hint="One line for each year and source of the money."
      row="line"
      fresh={(last) => ({
        fundedBy: (last?.['fundedBy'] as unknown) ?? '',
        year: nextYear(last?.['year']),
        amount: '',
      })}
    >
      {(index) => (
        <>
          <SelectField
            name={`${name}.${index}.fundedBy` as FieldPath<Values>}
            label="Source"
            options={sources}
            missing="Choose where the money comes from"
          />
          <YearField of={of} name={`${name}.${index}.year` as FieldPath<Values>} closed={closed} />
          <MoneyField name={`${name}.${index}.amount` as FieldPath<Values>} label="Amount in pounds" />
        </>
      )}
    </Rows>
  );
}
