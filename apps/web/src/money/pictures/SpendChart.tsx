import { pounds, spentByEndOf } from '@minutebook/domain';
import type { Figure, MoneyScope, MonthOfSpend } from '@minutebook/domain';
import { useMemo } from 'react';

import { useAsKnown } from '../../clock/as-known.ts';
import { entryLinks } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Chart } from '../../design/charts/Chart.tsx';
import type { Column } from '../../take-away/column.ts';
import { explained } from '../../figures/explained.tsx';
import { Explain } from '../../figures/FigureView.tsx';
import { monthInShort, spendPicture, spentInWords } from '../public/spend-picture.ts';

interface SpendChartProps {
  readonly year: string;
  readonly scope: MoneyScope;
}

/** What had been spent by the end of each month of a year, beside an even pace of what is allocated, and the forecast. */
export function SpendChart({ year, scope }: SpendChartProps) {
  const { world } = useLedger();
  const { day } = useClocks();
  const asKnown = useAsKnown();
  const picture = useMemo(() => spendPicture(world, year, day, scope), [world, year, day, scope]);
  const { finding, measure, draw, months, spent, forecast } = picture;
  const rows = useMemo(
    () => months.map((spend): Row => ({ spend, figure: spentByEndOf(spend.month, months) })),
    [months],
  );
  return (
    <Chart
      finding={finding}
      measure={measure}
      name={`spend-${year}`}
      asKnown={asKnown}
      draw={draw}
      columns={columns}
      rows={rows}
      keyOf={({ spend: { month } }) => month}
      entries={entryLinks}
    >
      <Explain figure={spent} named />
      <Explain figure={forecast} named />
    </Chart>
  );
}

interface Row {
  readonly spend: MonthOfSpend;
  /** What had been spent by its end, with what it is made of. */
  readonly figure: Figure | undefined;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Month',
    names: true,
    cell: ({ spend: { month } }) => monthInShort(month),
    value: ({ spend: { month } }) => month,
  },
  explained<Row>('Spent by its end', ({ figure }) => figure, { none: ({ spend }) => spentInWords(spend) }),
  {
    heading: 'Even pace',
    numeric: true,
    cell: ({ spend: { profile } }) => pounds(profile),
    value: ({ spend: { profile } }) => ({ pence: profile }),
  },
];
