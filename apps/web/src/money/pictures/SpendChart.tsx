import { evenPaceBy, spentByEndOf } from '@minutebook/domain';
import type { Figure, MoneyScope, MonthOfSpend } from '@minutebook/domain';
import { useMemo } from 'react';

import { useAsKnown } from '../../clock/as-known.ts';
import { entryLinks } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Chart } from '../../design/charts/Chart.tsx';
import type { Column } from '../../take-away/column.ts';
import { explainedBeside } from '../../figures/explained.tsx';
import { Explain } from '../../figures/FigureView.tsx';
import { rowsThen } from '../../figures/rows-then.ts';
import type { WithThen } from '../../figures/rows-then.ts';
import { monthInShort, spendPicture, spentInWords } from '../public/spend-picture.ts';
import type { SpendPicture } from '../public/spend-picture.ts';

interface SpendChartProps {
  readonly year: string;
  readonly scope: MoneyScope;
}

/** What had been spent by the end of each month of a year, beside an even pace of what is allocated, and the forecast. */
export function SpendChart({ year, scope }: SpendChartProps) {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const asKnown = useAsKnown();
  const picture = useMemo(() => spendPicture(world, year, day, scope), [world, year, day, scope]);
  const then = useCompared()?.world;
  const pictureThen = useMemo(
    () => then && compared && spendPicture(then, year, compared.day, scope),
    [then, compared, year, scope],
  );
  const { finding, measure, draw, spent, forecast } = picture;
  const rows = useMemo(
    () => rowsThen(rowsOf(picture), pictureThen && rowsOf(pictureThen), nameOf),
    [picture, pictureThen],
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
      <Explain figure={spent} was={pictureThen?.spent} named />
      <Explain figure={forecast} was={pictureThen?.forecast} named />
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

function rowsOf({ months, outside, allocated }: SpendPicture): readonly Row[] {
  return [
    ...months.map((of) => ({ of, spent: spentByEndOf(of.month, months), evenPace: evenPaceBy(of, allocated) })),
    ...(outside === undefined ? [] : [{ of: undefined, spent: outside, evenPace: undefined }]),
  ];
}

function nameOf({ of }: Row): string {
  return of === undefined ? 'Dated outside the year' : monthInShort(of.month);
}

const columns: readonly Column<WithThen<Row>>[] = [
  { heading: 'Month', names: true, cell: nameOf, value: (row) => row.of?.month ?? nameOf(row) },
  explainedBeside<Row>(
    'Spent by its end',
    ({ spent }) => spent,
    ({ of }) => (of === undefined ? '–' : spentInWords(of)),
  ),
  explainedBeside<Row>('Even pace', ({ evenPace }) => evenPace),
];
