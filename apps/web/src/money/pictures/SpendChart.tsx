import { mixesNatures, pounds, positionIn, spendByMonth } from '@minutebook/domain';
import type { MoneyScope, MonthOfSpend } from '@minutebook/domain';
import { useMemo } from 'react';

import { useAsKnown } from '../../clock/as-known.ts';
import { entryLinks } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Chart } from '../../design/charts/Chart.tsx';
import { colours } from '../../design/charts/colours.ts';
import type { Column } from '../../take-away/column.ts';
import { Explain } from '../../figures/FigureView.tsx';
import { drawLines } from '../../design/charts/draw-lines.tsx';
import type { Series } from '../../design/charts/draw-lines.tsx';

interface SpendChartProps {
  readonly year: string;
  readonly scope: MoneyScope;
}

/** What had been spent by the end of each month of a year, beside an even pace of what is allocated, and the forecast. */
export function SpendChart({ year, scope }: SpendChartProps) {
  const { world } = useLedger();
  const { day } = useClocks();
  const asKnown = useAsKnown();
  const months = useMemo(() => spendByMonth(world, year, day, scope), [world, year, day, scope]);
  const { spent, forecast, allocated } = useMemo(() => positionIn(world, year, scope), [world, year, scope]);
  const told = months.filter((one) => one.spent !== undefined);
  const last = told.at(-1);
  const pace = last?.profile ?? 0;
  const so = last?.spent ?? 0;
  const beside = so > pace ? `${pounds(so - pace)} more` : `${pounds(pace - so)} less`;
  const finding =
    last === undefined || (so === 0 && allocated.value === 0)
      ? `Nothing was spent in ${year}.`
      : allocated.value === 0
        ? `${pounds(so)} was spent by ${nameOf(last.month)}, and nothing is allocated.`
        : `${pounds(so)} was spent by ${nameOf(last.month)}, ${beside} than an even pace of the ${pounds(allocated.value)} allocated.`;
  const places = months.map(({ month }) => nameOf(month));
  return (
    <Chart
      finding={finding}
      measure={`Spent from April on, by month, ${year}. Solid: spent. Dashed: to the forecast outturn. Thin: an even pace of what is allocated.${mixesNatures(world, scope) ? ' Capital and revenue together.' : ''}`}
      name={`spend-${year}`}
      asKnown={asKnown}
      draw={(width) => drawLines(seriesOf(months, forecast.value), places, width)}
      columns={columns}
      rows={months}
      keyOf={({ month }) => month}
      entries={entryLinks}
    >
      <Explain figure={spent} named />
      <Explain figure={forecast} named />
    </Chart>
  );
}

function seriesOf(months: readonly MonthOfSpend[], forecast: number): readonly Series[] {
  const told = months.flatMap((one, at) =>
    one.spent === undefined ? [] : [{ at, value: one.spent, month: one.month }],
  );
  const last = told.at(-1);
  const toCome =
    last === undefined || last.at === months.length - 1
      ? []
      : [last, { at: months.length - 1, value: forecast, month: months.at(-1)?.month ?? '' }];
  const point = (what: string) => (one: { readonly at: number; readonly value: number; readonly month: string }) => ({
    at: one.at,
    value: one.value,
    words: `${what} ${nameOf(one.month)}: ${pounds(one.value)}.`,
    entries: [],
  });
  return [
    {
      label: 'Even pace',
      colour: '#6f777b',
      points: months.map((one, at) => ({ at, value: one.profile, month: one.month })).map(point('An even pace by')),
    },
    { label: 'Forecast', colour: colours.first, dashed: true, points: toCome.map(point('Forecast by')) },
    { label: 'Spent', colour: colours.first, points: told.map(point('Spent by')) },
  ].filter(({ points }) => points.length > 0);
}

/** “April 2026”, in short. */
function nameOf(month: string): string {
  const [year, number] = month.split('-');
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return `${names[Number(number) - 1]} ${year?.slice(2)}`;
}

const columns: readonly Column<MonthOfSpend>[] = [
  { heading: 'Month', names: true, cell: ({ month }) => nameOf(month), value: ({ month }) => month },
  {
    heading: 'Spent by its end',
    numeric: true,
    cell: spentWords,
    value: ({ spent }) => (spent === undefined ? undefined : { pence: spent }),
  },
  {
    heading: 'Even pace',
    numeric: true,
    cell: ({ profile }) => pounds(profile),
    value: ({ profile }) => ({ pence: profile }),
  },
];

function spentWords({ spent }: MonthOfSpend): string {
  return spent === undefined ? 'not known yet' : pounds(spent);
}
