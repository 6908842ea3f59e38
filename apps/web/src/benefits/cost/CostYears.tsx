import type { CostYear, Figure } from '@minutebook/domain';

import { formatFigure, formatMoney } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Explain } from '../../figures/FigureView.tsx';

const figure = (heading: string, of: (row: CostYear) => Figure): Column<CostYear> => ({
  heading,
  numeric: true,
  cell: (row) => (
    <>
      {formatFigure(of(row))}
      <Explain figure={of(row)} />
    </>
  ),
  value: of,
});

const amount = (heading: string, of: (row: CostYear) => number): Column<CostYear> => ({
  heading,
  numeric: true,
  cell: (row) => formatMoney(of(row)),
  value: (row) => ({ pence: of(row) }),
});

const columns: readonly Column<CostYear>[] = [
  { heading: 'Year', names: true, cell: ({ year }) => year },
  figure('Cost', ({ cost }) => cost),
  figure('Verified', ({ verified }) => verified),
  figure('Forecast', ({ expected }) => expected),
  amount('Cost so far', ({ costSoFar }) => costSoFar),
  amount('Savings so far', ({ benefitSoFar }) => benefitSoFar),
  amount('Cost so far, discounted', ({ discountedCostSoFar }) => discountedCostSoFar),
  amount('Savings so far, discounted', ({ discountedBenefitSoFar }) => discountedBenefitSoFar),
];

interface CostYearsProps {
  readonly years: readonly CostYear[];
  readonly caption: string;
}

/** Cost and savings year by year and so far; what is discounted stands beside what is not. */
export function CostYears({ years, caption }: CostYearsProps) {
  return (
    <>
      <Table caption={caption} columns={columns} rows={years} keyOf={({ year }) => year} />
      <p className="govuk-body-s">
        Discounted: each year’s amount is divided by 1.035 for every year after the first, rounded to the penny, halfway
        to the even one, and then added up. The first year is that of the first cost.
      </p>
    </>
  );
}
