import { periodWords } from '@minutebook/domain';
import type { CallPeriod, Figure } from '@minutebook/domain';

import { useAsKnown } from '../../clock/as-known.ts';
import { entryLinks } from '../../clock/links.tsx';
import { Chart } from '../../design/charts/Chart.tsx';
import { colours } from '../../design/charts/colours.ts';
import { drawLines } from '../../design/charts/draw-lines.tsx';
import type { Series } from '../../design/charts/draw-lines.tsx';
import { formatFigure, formatValue } from '../../design/numbers.ts';
import { Explain } from '../../figures/FigureView.tsx';
import { shortPeriod } from '../short-period.ts';
import { callColumns, entriesOfCalls } from './CallsTable.tsx';

type Which = 'abandonment' | 'wait';

const said = {
  abandonment: { what: 'Abandoned', unit: 'share', least: 100, name: 'calls-abandoned' },
  wait: { what: 'Average wait', unit: 'seconds', least: 10, name: 'calls-wait' },
} as const;

interface CallsChartProps {
  readonly which: Which;
  readonly periods: readonly CallPeriod[];
}

/** Abandonment or the wait through the months; a gap is a gap, and another definition begins a line of its own. */
export function CallsChart({ which, periods }: CallsChartProps) {
  const asKnown = useAsKnown();
  const { unit, least, name } = said[which];
  const last = periods.findLast(({ figures }) => figures?.[which] !== undefined);
  const figure = last?.figures?.[which];
  return (
    <Chart
      finding={findingOf(which, last)}
      measure="By month, over the services that were counted in it. Solid: as counted. Dashed: the baseline of the same services. A gap: not collected. A line that begins anew: counted by another definition."
      name={name}
      asKnown={asKnown}
      draw={(width) =>
        drawLines(
          [seriesOf(periods, which, 'figures'), seriesOf(periods, which, 'baseline')],
          periods.map(({ period }) => shortPeriod(period)),
          width,
          { inWords: (value) => formatValue(value, unit), least },
        )
      }
      columns={callColumns}
      rows={periods}
      keyOf={({ period }) => period}
      entries={entryLinks}
    >
      {figure === undefined ? null : <Explain figure={figure} named />}
    </Chart>
  );
}

function findingOf(which: Which, last: CallPeriod | undefined): string {
  const figure = last?.figures?.[which];
  if (last === undefined || figure === undefined) {
    return which === 'wait' ? 'No wait was stated.' : 'Nobody stated how many calls were abandoned.';
  }
  const baseline = last.baseline?.[which];
  const beside = baseline === undefined ? '' : `, ${besideWords(figure, baseline)}`;
  return which === 'wait'
    ? `In ${periodWords(last.period)} callers waited ${formatFigure(figure)} on average${beside}.`
    : `In ${periodWords(last.period)} ${formatFigure(figure)} of the calls were abandoned${beside}.`;
}

function besideWords(figure: Figure, baseline: Figure): string {
  const was = formatFigure(baseline);
  if (figure.value === baseline.value) return `as at the baseline`;
  return figure.value > baseline.value
    ? `more than the ${was} at the baseline`
    : `less than the ${was} at the baseline`;
}

function seriesOf(periods: readonly CallPeriod[], which: Which, of: 'figures' | 'baseline'): Series {
  const { what } = said[which];
  const label = of === 'figures' ? what : 'Baseline';
  let run = 0;
  let before: number | undefined;
  const points = periods.flatMap((row, at) => {
    const figure = row[of]?.[which];
    if (figure === undefined) {
      before = undefined;
      return [];
    }
    if (before !== row.segment) run += 1;
    before = row.segment;
    const words = `${label}, ${periodWords(row.period)}: ${formatFigure(figure)}.`;
    return [{ at, value: figure.value, run, words, entries: entriesOfCalls(row).slice(0, 12) }];
  });
  return of === 'figures'
    ? { label, colour: colours.first, points }
    : { label, colour: colours.second, dashed: true, points };
}
