import { periodWords } from '@minutebook/domain';
import type { BesideWhich, CallPeriod, Figure } from '@minutebook/domain';

import { useAsKnown } from '../../clock/as-known.ts';
import { entryLinks } from '../../clock/links.tsx';
import { Chart } from '../../design/charts/Chart.tsx';
import { colours } from '../../design/charts/colours.ts';
import { drawLines } from '../../design/charts/draw-lines.tsx';
import type { Series } from '../../design/charts/draw-lines.tsx';
import { counted, formatFigure, formatValue } from '../../design/numbers.ts';
import { partOf } from '../../figures/before.ts';
import { Explain } from '../../figures/FigureView.tsx';
import { rowsThen } from '../../figures/rows-then.ts';
import { listed } from '../../governance/public/words.ts';
import { shortPeriod } from '../short-period.ts';
import { callColumns, entriesOfCalls } from './CallsTable.tsx';

const said = {
  abandonment: { unit: 'share', least: 100, name: 'calls-abandoned' },
  wait: { unit: 'seconds', least: 10, name: 'calls-wait' },
} as const;

interface CallsChartProps {
  readonly which: BesideWhich;
  readonly periods: readonly CallPeriod[];
  /** Those at the date compared with; absent when nothing is compared. */
  readonly before: readonly CallPeriod[] | undefined;
}

const keyOf = ({ period }: CallPeriod): string => period;

/** Abandonment or the wait through the months; a gap is a gap, and another definition begins a line of its own. */
export function CallsChart({ which, periods, before }: CallsChartProps) {
  const asKnown = useAsKnown();
  const { unit, least, name } = said[which];
  const last = periods.findLast(({ figures }) => figures?.[which] !== undefined);
  const figure = last?.figures?.[which];
  const rows = rowsThen(periods, before, keyOf);
  const was = partOf(rows.find(({ period }) => period === last?.period)?.was, (then) => then.figures?.[which]);
  // Where all that was counted has a baseline, the line of those that have one is the line of all.
  const likes = periods.some(({ beside }) => (beside[which]?.leftOut.length ?? 0) > 0);
  return (
    <Chart
      finding={findingOf(which, last)}
      measure={measureOf(likes)}
      name={name}
      asKnown={asKnown}
      draw={(width) =>
        drawLines(
          (likes ? lines : (['figures', 'baseline'] as const)).map((of) => seriesOf(periods, which, of)),
          periods.map(({ period }) => shortPeriod(period)),
          width,
          { inWords: (value) => formatValue(value, unit), least },
        )
      }
      columns={callColumns(which)}
      rows={rows}
      keyOf={keyOf}
      entries={entryLinks}
    >
      {figure === undefined ? null : <Explain figure={figure} was={was} named />}
    </Chart>
  );
}

function findingOf(which: BesideWhich, last: CallPeriod | undefined): string {
  const figure = last?.figures?.[which];
  if (last === undefined || figure === undefined) {
    return which === 'wait' ? 'No wait was stated.' : 'Nobody stated how many calls were abandoned.';
  }
  const beside = besideWords(last, which);
  return which === 'wait'
    ? `In ${periodWords(last.period)} callers waited ${formatFigure(figure)} on average${beside}.`
    : `In ${periodWords(last.period)} ${formatFigure(figure)} of the calls were abandoned${beside}.`;
}

/** How many services are named of those that a comparison leaves out. */
const named = 3;

/** The figure beside the baseline; where some have none, that of those alone that have one. */
function besideWords({ beside }: CallPeriod, which: BesideWhich): string {
  const found = beside[which];
  if (found === undefined) return ', with no baseline to compare it with';
  const { figure, baseline, counted: alike, leftOut } = found;
  const compared = comparedWords(figure, baseline);
  if (leftOut.length === 0) return `, ${compared}`;
  const titles = leftOut.slice(0, named).map(({ title }) => title);
  const more = leftOut.length > named ? [`${leftOut.length - named} more`] : [];
  const whose = alike.length === 1 ? 'the one service that has' : `the ${alike.length} services that have`;
  return `. For ${whose} a baseline it was ${formatFigure(figure)}, ${compared}; ${counted(leftOut.length, 'service')} without a baseline left out: ${listed([...titles, ...more], '')}`;
}

function comparedWords(figure: Figure, baseline: Figure): string {
  const was = formatFigure(baseline);
  if (figure.value === baseline.value) return 'as at the baseline';
  return `${figure.value > baseline.value ? 'more' : 'less'} than the ${was} at the baseline`;
}

function measureOf(likes: boolean): string {
  const lesser = likes ? ' Green: the services with a baseline alone, which the dashed line compares with.' : '';
  return `By month, over the services that were counted in it. Blue: as counted.${lesser} Dashed: the baseline of those services of the month that have one. A gap: not collected. A line that begins anew: counted by another definition.`;
}

/** The lines, in the order in which they are drawn. */
const lines = ['figures', 'alike', 'baseline'] as const;
type Line = (typeof lines)[number];

const drawn: Readonly<Record<Line, { readonly label: string; readonly colour: string; readonly dashed?: boolean }>> = {
  figures: { label: 'As counted', colour: colours.first },
  alike: { label: 'With a baseline', colour: colours.second },
  baseline: { label: 'Baseline', colour: colours.third, dashed: true },
};

function figureOf(row: CallPeriod, which: BesideWhich, of: Line): Figure | undefined {
  if (of === 'figures') return row.figures?.[which];
  return of === 'alike' ? row.beside[which]?.figure : row.beside[which]?.baseline;
}

function seriesOf(periods: readonly CallPeriod[], which: BesideWhich, of: Line): Series {
  const { label } = drawn[of];
  let run = 0;
  let before: number | undefined;
  const points = periods.flatMap((row, at) => {
    const figure = figureOf(row, which, of);
    if (figure === undefined) {
      before = undefined;
      return [];
    }
    if (before !== row.segment) run += 1;
    before = row.segment;
    const words = `${label}, ${periodWords(row.period)}: ${formatFigure(figure)}.`;
    return [{ at, value: figure.value, run, words, entries: entriesOfCalls(row).slice(0, 12) }];
  });
  return { ...drawn[of], points };
}
