import type { CostYear } from '@minutebook/domain';

import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import type { Before } from '../../figures/before.ts';
import { explainedBeside } from '../../figures/explained.tsx';
import { rowsThen } from '../../figures/rows-then.ts';
import type { WithThen } from '../../figures/rows-then.ts';

const columns: readonly Column<WithThen<CostYear>>[] = [
  { heading: 'Year', names: true, cell: ({ year }) => year },
  explainedBeside('Cost', ({ cost }) => cost),
  explainedBeside('Verified', ({ verified }) => verified),
  explainedBeside('Forecast', ({ expected }) => expected),
  explainedBeside('Cost so far', ({ costSoFar }) => costSoFar),
  explainedBeside('Savings so far', ({ benefitSoFar }) => benefitSoFar),
  explainedBeside('Cost so far, discounted', ({ discountedCostSoFar }) => discountedCostSoFar),
  explainedBeside('Savings so far, discounted', ({ discountedBenefitSoFar }) => discountedBenefitSoFar),
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
