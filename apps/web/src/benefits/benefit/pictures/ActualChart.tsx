import { benefitOf, measuredPeriodWords, seriesOfBenefit, valueWords } from '@minutebook/domain';
import type { BenefitState, PeriodOfBenefit, SeriesOfBenefit } from '@minutebook/domain';
import { useMemo } from 'react';

import { useAsKnown } from '../../../clock/as-known.ts';
import { EntryLinks, entryLinks } from '../../../clock/links.tsx';
import { useClocks } from '../../../clock/use-clocks.ts';
import { useCompared } from '../../../clock/use-compared.ts';
import { Chart } from '../../../design/charts/Chart.tsx';
import { colours } from '../../../design/charts/colours.ts';
import { drawLines } from '../../../design/charts/draw-lines.tsx';
import type { Point, Series } from '../../../design/charts/draw-lines.tsx';
import { formatNumber } from '../../../design/numbers.ts';
import { partOf } from '../../../figures/before.ts';
import { rowsThen } from '../../../figures/rows-then.ts';
import type { WithThen } from '../../../figures/rows-then.ts';
import { thenOf } from '../../../figures/then.tsx';
import { WordsThen } from '../../../figures/WordsThen.tsx';
import type { Column } from '../../../take-away/column.ts';
import { shortWords } from '../../short-period.ts';
import { findingOfSeries } from './finding.ts';

interface ActualChartProps {
  readonly benefit: BenefitState;
  readonly series: SeriesOfBenefit;
}

interface Row extends PeriodOfBenefit {
  readonly inWords: (value: number) => string;
}

/** What was measured against target and baseline, period by period; a period without a measurement is a gap. */
export function ActualChart({ benefit, series }: ActualChartProps) {
  const asKnown = useAsKnown();
  const { definition, periods } = series;
  const { unit, howMeasured } = definition.value;
  const inWords = (value: number) => valueWords(value, unit);
  const then = useSeriesThen(benefit, series);
  const rowsOf = (all: readonly PeriodOfBenefit[]): readonly Row[] => all.map((one) => ({ ...one, inWords }));
  const rows = rowsThen(rowsOf(periods), then && rowsOf(then), keyOf);
  const short = (value: number) =>
    unit.kind === 'count' ? valueWords(value, { ...unit, of: '' }).trim() : inWords(value);
  return (
    <Chart
      finding={findingOfSeries(benefit, series)}
      measure={`${withoutStop(unit.kind === 'count' ? unit.of : howMeasured)}, ${timeOf(periods)}. Solid: measured. Dashed: target, forecast and baseline. What was not measured is a gap.`}
      name={`benefit-${benefit.benefitId}-${series.version}`}
      asKnown={asKnown}
      draw={(width) =>
        drawLines(
          linesOf(series, inWords),
          periods.map(({ period }) => shortWords(measuredPeriodWords(period))),
          width,
          { inWords: short, least: unit.kind === 'money' ? 400 : 1 },
        )
      }
      columns={periods.some(({ measured }) => measured?.value.parts !== undefined) ? withParts : columns}
      rows={rows}
      keyOf={keyOf}
      entries={entryLinks}
    />
  );
}

const keyOf = ({ period }: Row): string => measuredPeriodWords(period);

/** The periods of the same definition at the date compared with; `undefined` when nothing is compared. */
function useSeriesThen({ benefitId }: BenefitState, { version }: SeriesOfBenefit) {
  const { compared } = useClocks();
  const then = useCompared()?.world;
  return useMemo((): readonly PeriodOfBenefit[] | undefined => {
    if (then === undefined || compared === undefined) return undefined;
    const state = benefitOf(then, benefitId);
    const all = state === undefined ? [] : seriesOfBenefit(state, then, compared.day);
    return all.find((one) => one.version === version)?.periods ?? [];
  }, [then, compared, benefitId, version]);
}

/** As it goes on within a sentence. */
function withoutStop(stated: string): string {
  return stated.trim().replace(/[.!?]+$/, '');
}

function timeOf(periods: readonly PeriodOfBenefit[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return 'no time yet';
  return `${measuredPeriodWords(first.period)} to ${measuredPeriodWords(last.period)}`;
}

/** Baseline, target, forecast and what was measured, in the order in which they are drawn. */
function linesOf({ baseline, periods }: SeriesOfBenefit, inWords: (value: number) => string): readonly Series[] {
  const from = baseline && { value: baseline.value.value, entries: [baseline.n] };
  const of = (what: string, pick: (period: PeriodOfBenefit) => Valued | undefined) =>
    pointsOf(periods, pick, what, inWords);
  return [
    { label: 'Baseline', colour: '#6f777b', dashed: true, points: of('Baseline beside', () => from) },
    { label: 'Target', colour: colours.second, dashed: true, points: of('Target of', ({ target }) => target) },
    { label: 'Forecast', colour: colours.fourth, dashed: true, points: of('Forecast of', ({ forecast }) => forecast) },
    {
      label: 'Measured',
      colour: colours.first,
      points: of('Measured in', ({ measured }) => measured && { value: measured.value.value, entries: [measured.n] }),
    },
  ];
}

interface Valued {
  readonly value: number;
  readonly entries: readonly number[];
}

/** The points that are there; after a gap another run begins, so that nothing bridges it. */
function pointsOf(
  periods: readonly PeriodOfBenefit[],
  of: (period: PeriodOfBenefit) => Valued | undefined,
  what: string,
  inWords: (value: number) => string,
): readonly Point[] {
  let run = 0;
  return periods.flatMap((one, at): readonly Point[] => {
    const found = of(one);
    if (found === undefined) {
      run += 1;
      return [];
    }
    const words = `${what} ${measuredPeriodWords(one.period)}: ${inWords(found.value)}.`;
    return [{ at, value: found.value, run, words, entries: found.entries }];
  });
}

function measuredWords({ measured, notGiven, isDue, inWords }: Row): string {
  if (measured !== undefined) {
    return `${inWords(measured.value.value)}${measured.value.basis === 'estimated' ? ', estimated' : ''}`;
  }
  if (notGiven !== undefined) {
    return notGiven.value.because === 'doesNotApply' ? 'Does not apply' : 'Not collected';
  }
  return isDue ? 'Due, not made' : '–';
}

/** What a cell says, with what it said then. */
function level(heading: string, of: (row: Row) => string): Column<WithThen<Row>> {
  const then = ({ was }: WithThen<Row>) => partOf(was, of);
  return {
    heading,
    numeric: true,
    cell: (row) => (
      <>
        {of(row)}
        <WordsThen is={of(row)} was={then(row)} />
      </>
    ),
    value: of,
    was: thenOf(then),
  };
}

const columns: readonly Column<WithThen<Row>>[] = [
  { heading: 'Period', names: true, cell: ({ period }) => measuredPeriodWords(period) },
  level('Level, measured', measuredWords),
  level('Level, target', ({ target, inWords }) => (target === undefined ? '–' : inWords(target.value))),
  level('Level, forecast', ({ forecast, inWords }) => (forecast === undefined ? '–' : inWords(forecast.value))),
  { heading: 'As good?', cell: ({ isAsGood }) => (isAsGood === undefined ? '–' : isAsGood ? 'Yes' : 'No') },
  {
    heading: 'Entries',
    cell: (row) => <EntryLinks numbers={entriesOf(row)} />,
    value: 'entries',
    entries: (row) => entriesOf(row),
  },
];

const part = (heading: string, of: 'numerator' | 'denominator'): Column<WithThen<Row>> => ({
  heading,
  numeric: true,
  cell: ({ measured }) => {
    const parts = measured?.value.parts;
    return parts === undefined ? '–' : formatNumber(parts[of]);
  },
  value: ({ measured }) => measured?.value.parts?.[of],
});

/** The same, with what each measurement was worked out from. */
const withParts: readonly Column<WithThen<Row>>[] = [
  ...columns.slice(0, 2),
  part('Numerator', 'numerator'),
  part('Denominator', 'denominator'),
  ...columns.slice(2),
];

function entriesOf({ measured, notGiven, target, forecast }: Row): readonly number[] {
  const all = [measured?.n, notGiven?.n, ...(target?.entries ?? []), ...(forecast?.entries ?? [])];
  return [...new Set(all.filter((one) => one !== undefined))].toSorted((a, b) => a - b);
}
