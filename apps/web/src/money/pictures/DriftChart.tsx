import { forecastOverTime, positionIn, pounds } from '@minutebook/domain';
import type { ForecastAsOf, MoneyScope } from '@minutebook/domain';
import { useMemo } from 'react';

import { useAsKnown } from '../../clock/as-known.ts';
import { EntryLink, entryLinks } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { Chart } from '../../design/charts/Chart.tsx';
import { colours } from '../../design/charts/colours.ts';
import type { Column } from '../../take-away/column.ts';
import { formatDay } from '../../design/days.ts';
import { drawLines } from '../../design/charts/draw-lines.tsx';
import { findingOfDrift } from './finding-of-drift.ts';

interface DriftChartProps {
  readonly year: string;
  readonly scope: MoneyScope;
}

/** What a year was forecast to cost at each day on which a forecast was made, beside what was allocated by then. */
export function DriftChart({ year, scope }: DriftChartProps) {
  const { world } = useLedger();
  const asKnown = useAsKnown();
  const made = useMemo(() => forecastOverTime(world, year, scope), [world, year, scope]);
  const now = useMemo(() => positionIn(world, year, scope).forecast.value, [world, year, scope]);
  const [first, last] = [made[0], made.at(-1)];
  if (first === undefined || last === undefined) return <p className="govuk-body">No forecast was made for {year}.</p>;
  const point = (what: string, of: (one: ForecastAsOf) => number) =>
    made.map((one, at) => ({
      at,
      value: of(one),
      words: [`${what} on ${formatDay(one.on)}: ${pounds(of(one))}.`, ...one.reasons].join(' '),
      entries: [one.n],
    }));
  return (
    <Chart
      finding={findingOfDrift(year, first, last, now)}
      measure={`Forecast outturn of ${year} as it stood on each day on which a forecast was made, and what was allocated by then.`}
      name={`forecasts-${year}`}
      asKnown={asKnown}
      draw={(width) =>
        drawLines(
          [
            { label: 'Allocated', colour: '#6f777b', points: point('Allocated', (one) => one.allocated) },
            { label: 'Forecast', colour: colours.first, dashed: true, points: point('Forecast', (one) => one.outturn) },
          ],
          made.map(({ on }) => formatDay(on)),
          width,
        )
      }
      columns={columns}
      rows={made}
      keyOf={({ on }) => on}
      entries={entryLinks}
    />
  );
}

const columns: readonly Column<ForecastAsOf>[] = [
  { heading: 'Forecast made', names: true, cell: ({ on }) => formatDay(on), value: ({ on }) => ({ day: on }) },
  {
    heading: 'Forecast outturn',
    numeric: true,
    cell: ({ outturn }) => pounds(outturn),
    value: ({ outturn }) => ({ pence: outturn }),
  },
  {
    heading: 'Allocated by then',
    numeric: true,
    cell: ({ allocated }) => pounds(allocated),
    value: ({ allocated }) => ({ pence: allocated }),
  },
  {
    heading: 'Why',
    cell: ({ reasons }) => reasons.join('; ') || 'No reason given',
    value: ({ reasons }) => reasons.join('; '),
  },
  { heading: 'Last entry', cell: ({ n }) => <EntryLink n={n} />, value: 'entries', entries: ({ n }) => [n] },
];
