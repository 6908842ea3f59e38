import type { CostYear, Figure } from '@minutebook/domain';

import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { partOf } from '../../figures/before.ts';
import type { Before } from '../../figures/before.ts';
import { explained } from '../../figures/explained.tsx';
import { rowsThen } from '../../figures/rows-then.ts';
import type { WithThen } from '../../figures/rows-then.ts';

type Row = WithThen<CostYear>;

/** A figure of a year, with what it was. */
export function ofYear(heading: string, of: (year: CostYear) => Figure): Column<Row> {
  return explained<Row>(heading, of, { was: ({ was }) => partOf(was, of) });
}

const columns: readonly Column<Row>[] = [
  { heading: 'Year', names: true, cell: ({ year }) => year },
  ofYear('Cost', ({ cost }) => cost),
  ofYear('Verified', ({ verified }) => verified),
  ofYear('Forecast', ({ expected }) => expected),
  ofYear('Cost so far', ({ costSoFar }) => costSoFar),
  ofYear('Savings so far', ({ benefitSoFar }) => benefitSoFar),
  ofYear('Cost so far, discounted', ({ discountedCostSoFar }) => discountedCostSoFar),
  ofYear('Savings so far, discounted', ({ discountedBenefitSoFar }) => discountedBenefitSoFar),
];

interface CostYearsProps {
  readonly years: readonly CostYear[];
  /** Those at the date compared with. */
  readonly were: Before<readonly CostYear[]>;
  readonly caption: string;
}

export const keyOfYear = ({ year }: CostYear): string => year;

/** Cost and savings year by year and so far; what is discounted stands beside what is not. */
export function CostYears({ years, were, caption }: CostYearsProps) {
  return <Table caption={caption} columns={columns} rows={rowsThen(years, were, keyOfYear)} keyOf={keyOfYear} />;
}
