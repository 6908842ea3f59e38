import { addMonths, explain, monthsOfPeriod, periodWords, pounds, shiftBy } from '@minutebook/domain';
import type { ChannelShift, ShiftGroup } from '@minutebook/domain';
import { useMemo } from 'react';

import { useAsKnown } from '../../clock/as-known.ts';
import { entryLinks } from '../../clock/links.tsx';
import { Chart } from '../../design/charts/Chart.tsx';
import { colours } from '../../design/charts/colours.ts';
import { drawLines } from '../../design/charts/draw-lines.tsx';
import type { Series } from '../../design/charts/draw-lines.tsx';
import { formatMoney, formatNumber } from '../../design/numbers.ts';
import { partOf } from '../../figures/before.ts';
import type { Before } from '../../figures/before.ts';
import { explained } from '../../figures/explained.tsx';
import type { Column } from '../../take-away/column.ts';
import { shortPeriod } from '../short-period.ts';

interface Row {
  readonly period: string;
  /** What was released in it; `undefined` where nothing could be worked out: a gap. */
  readonly group: ShiftGroup | undefined;
  /** The same at the date compared with. */
  readonly was: Before<ShiftGroup>;
  /** How many services could not be worked out in it. */
  readonly missing: number;
}

interface ShiftChartProps {
  readonly shift: ChannelShift;
  /** The shift at the date compared with; absent when nothing is compared. */
  readonly before: ChannelShift | undefined;
}

/** What was released month by month; a month of which nothing can be worked out is a gap. */
export function ShiftChart({ shift, before }: ShiftChartProps) {
  const asKnown = useAsKnown();
  const rows = useMemo(() => rowsOf(shift, before), [shift, before]);
  const told = rows.filter(({ group }) => group !== undefined);
  const last = told.at(-1);
  const finding =
    last?.group === undefined
      ? 'Nothing could be worked out.'
      : `${formatMoney(last.group.saved.value)} was released in ${periodWords(last.period)}, by ${formatNumber(last.group.rows.length)} of the services.`;
  return (
    <Chart
      finding={finding}
      measure="Capacity released by month, over the services that were counted in it. A gap: nothing was counted."
      name="channel-shift"
      asKnown={asKnown}
      draw={(width) =>
        drawLines(
          [seriesOf(rows)],
          rows.map(({ period }) => shortPeriod(period)),
          width,
        )
      }
      columns={columns}
      rows={rows}
      keyOf={({ period }) => period}
      entries={entryLinks}
    />
  );
}

function byPeriod({ rows }: ChannelShift): ReadonlyMap<string, ShiftGroup> {
  return new Map(shiftBy(rows, 'period').map((one) => [one.key, one]));
}

function rowsOf(shift: ChannelShift, before: ChannelShift | undefined): readonly Row[] {
  const { leftOut } = shift;
  const groups = byPeriod(shift);
  const then = before && byPeriod(before);
  const missing = new Map<string, number>();
  for (const { period, because } of leftOut) {
    if (because !== 'doesNotApply') missing.set(period, (missing.get(period) ?? 0) + 1);
  }
  const covered = new Set([...groups.keys()].flatMap(monthsOfPeriod));
  const gaps = [...missing.keys()].filter((one) => !monthsOfPeriod(one).some((month) => covered.has(month)));
  return [...groups.keys(), ...gaps]
    .toSorted((one, other) => (monthsOfPeriod(one)[0] ?? '').localeCompare(monthsOfPeriod(other)[0] ?? ''))
    .map((period) => ({
      period,
      group: groups.get(period),
      was: partOf(then, (all) => all.get(period)),
      missing: missing.get(period) ?? 0,
    }));
}

function seriesOf(rows: readonly Row[]): Series {
  let run = 0;
  let before: string | undefined;
  const points = rows.flatMap(({ period, group }, at) => {
    if (group === undefined) {
      before = undefined;
      return [];
    }
    const months = monthsOfPeriod(period);
    if (before === undefined || addMonths(before, 1) !== months[0]) run += 1;
    before = months.at(-1);
    const { value } = group.saved;
    // Of many services, the table leads to the entries.
    const entries = group.rows.length > 3 ? [] : explain(group.saved).entries;
    return [{ at, value, run, words: `${periodWords(period)}: ${pounds(value)}.`, entries }];
  });
  return { label: 'Released', colour: colours.first, points };
}

const columns: readonly Column<Row>[] = [
  { heading: 'Month', names: true, cell: ({ period }) => periodWords(period) },
  explained('Capacity released', ({ group }) => group?.saved, {
    none: () => 'not collected',
    was: ({ was }) => partOf(was, ({ saved }) => saved),
  }),
  { heading: 'Services in it', numeric: true, cell: ({ group }) => group?.rows.length ?? 0 },
  { heading: 'Services missing', numeric: true, cell: ({ missing }) => missing },
];
