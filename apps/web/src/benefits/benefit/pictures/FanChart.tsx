import { byPeriod, forecastFan, measuredPeriodWords, valueWords } from '@minutebook/domain';
import type { BenefitState, ForecastMade, MeasuredPeriod, SeriesOfBenefit } from '@minutebook/domain';
import { useMemo } from 'react';

import { useAsKnown } from '../../../clock/as-known.ts';
import { EntryLink, entryLinks } from '../../../clock/links.tsx';
import { useClocks } from '../../../clock/use-clocks.ts';
import { Chart } from '../../../design/charts/Chart.tsx';
import { colours } from '../../../design/charts/colours.ts';
import { drawLines } from '../../../design/charts/draw-lines.tsx';
import type { Series } from '../../../design/charts/draw-lines.tsx';
import { formatDay } from '../../../design/days.ts';
import type { Column } from '../../../take-away/column.ts';
import { shortWords } from '../../short-period.ts';
import { findingOfFan } from './finding.ts';

interface FanChartProps {
  readonly benefit: BenefitState;
  readonly series: SeriesOfBenefit;
}

interface Row {
  readonly made: ForecastMade;
  readonly period: MeasuredPeriod;
  readonly value: string;
}

const mostLines = 3;

/** The forecasts as each was made at its date, beside what was measured: optimism shows as a fan above the line. */
export function FanChart({ benefit, series }: FanChartProps) {
  const asKnown = useAsKnown();
  const { day } = useClocks();
  const fan = useMemo(() => forecastFan(benefit, series.version, day), [benefit, series.version, day]);
  const { unit } = series.definition.value;
  const inWords = (value: number) => valueWords(value, unit);
  if (fan.length === 0) return null;
  const short = (value: number) =>
    unit.kind === 'count' ? valueWords(value, { ...unit, of: '' }).trim() : inWords(value);
  const { lines, places } = linesOf(fan, series, inWords);
  const left =
    fan.length <= mostLines
      ? ''
      : `: the first and the newest ${mostLines - 1} of ${fan.length}, all of them in the table`;
  return (
    <Chart
      finding={findingOfFan(benefit, series, fan)}
      measure={`Forecasts as they were made${left}. Dashed: forecast. Solid: measured.`}
      name={`forecasts-${benefit.benefitId}`}
      asKnown={asKnown}
      draw={(width) =>
        drawLines(
          lines,
          places.map((one) => shortWords(measuredPeriodWords(one))),
          width,
          {
            inWords: short,
            least: unit.kind === 'money' ? 400 : 1,
          },
        )
      }
      columns={columns}
      rows={fan.flatMap((made) => made.points.map(({ period, value }) => ({ made, period, value: inWords(value) })))}
      keyOf={({ made, period }) => `${made.n} ${measuredPeriodWords(period)}`}
      entries={entryLinks}
    />
  );
}

interface Placed {
  readonly period: MeasuredPeriod;
  readonly value: number;
  readonly entries: readonly number[];
}

const tints = [colours.fourth, colours.third, colours.second];

/** The first and the newest forecasts, as more lines than four cannot be told apart, and what was measured. */
function linesOf(fan: readonly ForecastMade[], { periods }: SeriesOfBenefit, inWords: (value: number) => string) {
  const [first, ...others] = fan;
  const shown = first === undefined || fan.length <= mostLines ? fan : [first, ...others.slice(1 - mostLines)];
  const measured = periods.flatMap(({ period, measured: found }): readonly Placed[] =>
    found === undefined ? [] : [{ period, value: found.value.value, entries: [found.n] }],
  );
  const places = placesOf([...shown.flatMap(({ points }) => points), ...measured].map(({ period }) => period));
  const at = new Map(places.map((one, index) => [measuredPeriodWords(one), index]));
  const line = (label: string, says: string, colour: string, dashed: boolean, points: readonly Placed[]): Series => ({
    label,
    colour,
    dashed,
    points: points.map(({ period, value, entries }) => ({
      at: at.get(measuredPeriodWords(period)) ?? 0,
      value,
      words: `${says}, ${measuredPeriodWords(period)}: ${inWords(value)}.`,
      entries,
    })),
  });
  const lines = [
    ...shown.map((one, index) => {
      const made = formatDay(one.on);
      return line(shortWords(made), `As forecast on ${made}`, tints[index] ?? colours.second, true, one.points);
    }),
    line('Measured', 'Measured', colours.first, false, measured),
  ];
  return { lines, places };
}

function placesOf(periods: readonly MeasuredPeriod[]): readonly MeasuredPeriod[] {
  return [...new Map(periods.map((one) => [measuredPeriodWords(one), one])).values()].toSorted(byPeriod);
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Forecast made',
    names: true,
    cell: ({ made }) => formatDay(made.on),
    value: ({ made }) => ({ day: made.on }),
  },
  { heading: 'Of', cell: ({ period }) => measuredPeriodWords(period) },
  { heading: 'Expected', numeric: true, cell: ({ value }) => value },
  { heading: 'Because', cell: ({ made }) => made.because },
  { heading: 'Entry', cell: ({ made }) => <EntryLink n={made.n} />, value: 'entries', entries: ({ made }) => [made.n] },
];
