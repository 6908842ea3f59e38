import { AppraiseOption } from '@minutebook/domain';
import type { YearAmount } from '@minutebook/domain';

import { readTable, typedAs, typedRows, yearsFor } from '../../../../recording/grid/by-year/typed-years.ts';
import type { TableRead, TypedYears } from '../../../../recording/grid/by-year/typed-years.ts';
import { onlyRow } from '../../../../recording/grid/by-year/use-table-store.ts';
import type { YearTableOf } from '../../../../recording/grid/by-year/YearTable.tsx';

/** Costs and benefits of an option by financial year as a table: a row for each of the two. */
export const optionTable: YearTableOf = {
  legend: 'Costs and benefits by financial year',
  hint: 'In pounds and the prices of today, not discounted. Leave a year empty where nothing is stated.',
  called: 'line',
  rows: [onlyRow('costs', 'Costs'), onlyRow('benefits', 'Benefits')],
  isFixed: true,
  words: [],
  widths: '',
  problemsIn: () => [],
  totals: [],
  missing: 'Enter what it costs',
};

interface OfOption {
  readonly costs: readonly YearAmount[];
  readonly benefits: readonly YearAmount[];
}

/** What an option costs and gains as it would be typed: two rows with the same years. */
export function optionTyped({ costs, benefits }: OfOption): Readonly<Record<keyof OfOption, TypedYears>> {
  const years = yearsFor([...costs, ...benefits].map(({ year }) => year));
  const row = (amounts: readonly YearAmount[]) =>
    typedRows(amounts.length === 0 ? [] : [{ words: [], amounts }], years);
  return { costs: row(costs), benefits: row(benefits) };
}

/** The amounts in one typed row. */
export function readOneRow(typed: TypedYears): TableRead<readonly YearAmount[]> {
  const { value, problems } = readTable(typed, 0, () => []);
  return { value: value.flatMap(({ amounts }) => amounts), problems };
}

/** The command's schema, of amounts that are typed as a table. */
export const optionSchema = AppraiseOption.extend({
  costs: typedAs(readOneRow, AppraiseOption.shape.costs),
  benefits: typedAs(readOneRow, AppraiseOption.shape.benefits),
});
