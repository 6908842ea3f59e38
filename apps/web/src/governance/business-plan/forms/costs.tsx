import { StateCostProfile } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { CostsPaper } from '../paper/CostsPaper.tsx';
import { titleOf } from '../form-titles.ts';
import { planForm } from './plan-form.tsx';
import { Rows } from '../../../recording/fields/Rows.tsx';
import { nextYear } from '../../../recording/fields/YearAmounts.tsx';
import { YearField } from '../../../recording/fields/YearField.tsx';
import { thisYear } from '../../../recording/fields/years.ts';
import type { AnyForm } from '../../../recording/form.ts';

const fields = fieldsOf(StateCostProfile);
const { LineField, MoneyField, RadioField } = fields;

const kinds = [
  { value: 'capital', label: 'Capital' },
  { value: 'revenue', label: 'Revenue' },
];

function Fields() {
  return (
    <Rows
      name="lines"
      legend="Costs"
      hint="One line for each year, kind of money and funding source."
      row="line"
      fresh={(last) => ({
        year: nextYear(last?.['year']),
        kind: (last?.['kind'] as unknown) ?? '',
        fundingSource: (last?.['fundingSource'] as unknown) ?? '',
        amount: '',
      })}
    >
      {(index) => (
        <>
          <YearField of={fields} name={`lines.${index}.year`} />
          <RadioField
            name={`lines.${index}.kind`}
            label="Kind of money"
            options={kinds}
            missing="Choose capital or revenue"
          />
          <LineField
            name={`lines.${index}.fundingSource`}
            label="Funding source"
            missing="Say where the money comes from"
          />
          <MoneyField name={`lines.${index}.amount`} label="Amount in pounds" />
        </>
      )}
    </Rows>
  );
}

export const form: AnyForm = planForm(StateCostProfile, {
  title: titleOf.costs,
  intro: 'What the preferred way costs, year by year, in place of what the plan said. It approves no money.',
  submit: 'Record the costs',
  begin: ({ plan }) => ({
    lines: plan?.content.costs?.value.map((line) => ({ ...line })) ?? [
      { year: thisYear(), fundingSource: '', amount: undefined },
    ],
  }),
  Fields,
  section: {
    stated: (content) => content.costs,
    Show: ({ content }) => (content.costs === undefined ? null : <CostsPaper costs={content.costs} />),
  },
});
