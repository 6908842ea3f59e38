import { fundingSources, sourceWords } from '@minutebook/domain';
import type { FieldArrayPath, FieldPath, FieldValues } from 'react-hook-form';

import type { FieldsOf } from '../../recording/fields/fields.tsx';
import { Rows } from '../../recording/fields/Rows.tsx';
import { nextYear } from '../../recording/fields/YearAmounts.tsx';
import { YearField } from '../../recording/fields/YearField.tsx';
import { capital } from '../../design/capital.ts';

/** The sources of money to choose from. */
export const sourceOptions = fundingSources.map((value) => ({
  value,
  label: capital(sourceWords[value]),
}));

interface ListProps<Values extends FieldValues> {
  readonly of: FieldsOf<Values>;
  readonly name: FieldArrayPath<Values>;
  readonly legend: string;
}

/** Amounts by source and financial year. */
export function FundingLines<Values extends FieldValues>({ of, name, legend }: ListProps<Values>) {
  const { MoneyField, SelectField } = of;
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
            options={sourceOptions}
            missing="Choose where the money comes from"
          />
          <YearField of={of} name={`${name}.${index}.year` as FieldPath<Values>} />
          <MoneyField name={`${name}.${index}.amount` as FieldPath<Values>} label="Amount in pounds" />
        </>
      )}
    </Rows>
  );
}
