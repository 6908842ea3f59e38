import { evenPaceBy, spentByEndOf } from '@minutebook/domain';
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
  const { finding, measure, draw, months, spent, outside, allocated, forecast } = picture;
  const rows = useMemo(
    () => [
      ...months.map((of): Row => ({ of, spent: spentByEndOf(of.month, months), evenPace: evenPaceBy(of, allocated) })),
      ...(outside === undefined ? [] : [{ of: undefined, spent: outside, evenPace: undefined }]),
    ],
    [months, outside, allocated],
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
      keyOf={nameOf}
      entries={entryLinks}
    >
      <Explain figure={spent} named />
      <Explain figure={forecast} named />
    </Chart>
  );
}

interface Row {
  /** Absent of what is dated outside the year. */
  readonly of: MonthOfSpend | undefined;
  /** What had been spent by its end, with what it is made of. */
  readonly spent: Figure | undefined;
  readonly evenPace: Figure | undefined;
}

function nameOf({ of }: Row): string {
  return of === undefined ? 'Dated outside the year' : monthInShort(of.month);
}

const columns: readonly Column<Row>[] = [
  { heading: 'Month', names: true, cell: nameOf, value: (row) => row.of?.month ?? nameOf(row) },
  explained('Spent by its end', ({ spent }) => spent, {
    none: ({ of }) => (of === undefined ? '–' : spentInWords(of)),
  }),
  explained('Even pace', ({ evenPace }) => evenPace, { none: () => '–' }),
];
