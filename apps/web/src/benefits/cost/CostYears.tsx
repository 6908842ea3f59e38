import type { CostYear } from '@minutebook/domain';

import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { explained } from '../../figures/explained.tsx';

const columns: readonly Column<CostYear>[] = [
  { heading: 'Year', names: true, cell: ({ year }) => year },
  explained('Cost', ({ cost }) => cost),
  explained('Verified', ({ verified }) => verified),
  explained('Forecast', ({ expected }) => expected),
  explained('Cost so far', ({ costSoFar }) => costSoFar),
  explained('Savings so far', ({ benefitSoFar }) => benefitSoFar),
  explained('Cost so far, discounted', ({ discountedCostSoFar }) => discountedCostSoFar),
  explained('Savings so far, discounted', ({ discountedBenefitSoFar }) => discountedBenefitSoFar),
];

interface CostYearsProps {
  readonly years: readonly CostYear[];
  readonly caption: string;
}

/** Cost and savings year by year and so far; what is discounted stands beside what is not. */
export function CostYears({ years, caption }: CostYearsProps) {
  return <Table caption={caption} columns={columns} rows={years} keyOf={({ year }) => year} />;
}
