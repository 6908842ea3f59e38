import { explain, pounds, sourceToPurpose } from '@minutebook/domain';
import type { Figure, MoneyScope, Share } from '@minutebook/domain';
import { useMemo } from 'react';

import { useAsKnown } from '../../clock/as-known.ts';
import { EntryLinks, entryLinks } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useCompared } from '../../clock/use-compared.ts';
import { capital } from '../../design/capital.ts';
import { Chart } from '../../design/charts/Chart.tsx';
import type { Column } from '../../take-away/column.ts';
import { drawBars } from '../../design/charts/draw-bars.tsx';
import type { Bar } from '../../design/charts/draw-bars.tsx';
import { partOf } from '../../figures/before.ts';
import type { Before } from '../../figures/before.ts';
import { FigureCell } from '../../figures/FigureCell.tsx';
import { rowsThen } from '../../figures/rows-then.ts';
import type { WithThen } from '../../figures/rows-then.ts';
import { thenOf } from '../../figures/then.tsx';
import { useComparedDate } from '../../figures/use-compared-date.ts';
import { partWords, sourcesThen } from './sources-then.ts';

interface SourcesChartProps {
  readonly scope: MoneyScope;
  /** One year; all of them where absent. */
  readonly year?: string | undefined;
}

interface Row extends Share {
  readonly side: 'From' | 'For';
}

/** Where the money came from, and where it goes: both sides add up to the same. */
export function SourcesChart({ scope, year }: SourcesChartProps) {
  const { world } = useLedger();
  const asKnown = useAsKnown();
  const then = useCompared()?.world;
  const date = useComparedDate();
  const both = useMemo(() => sourceToPurpose(world, scope, year), [world, scope, year]);
  const bothThen = useMemo(() => then && sourceToPurpose(then, scope, year), [then, scope, year]);
  const { sources, purposes } = both;
  const rows = rowsThen(rowsOf(both), bothThen && rowsOf(bothThen), keyOf);
  const total = sources.reduce((so, { figure }) => so + figure.value, 0);
  const largest = purposes.toSorted((a, b) => b.figure.value - a.figure.value)[0];
  if (largest === undefined) return <p className="govuk-body">Nothing was approved.</p>;
  return (
    <Chart
      finding={`Of ${pounds(total)}, the largest part is ${partWords(largest)}: ${pounds(largest.figure.value)}.`}
      measure={`Where the money came from and what it is for, ${year ?? 'all years'}. Money of one budget is not kept apart by source.${bothThen && date ? ` ${sourcesThen(bothThen, date)}` : ''}`}
      name="sources"
      asKnown={asKnown}
      draw={(width) => drawBars(rows.map(barOf(date)), width)}
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      entries={entryLinks}
    />
  );
}

function rowsOf({ sources, purposes }: ReturnType<typeof sourceToPurpose>): readonly Row[] {
  return [
    ...sources.map((one) => ({ ...one, side: 'From' as const })),
    ...purposes.map((one) => ({ ...one, side: 'For' as const })),
  ];
}

const keyOf = ({ side, label }: Row): string => `${side} ${label}`;

const barOf =
  (date: string | undefined) =>
  ({ side, label, figure, was }: WithThen<Row>, at: number, all: readonly Row[]): Bar => {
    const before = partOf(was, ({ figure: then }) => then);
    const heading =
      all[at - 1]?.side === side ? {} : { heading: side === 'From' ? 'Where it came from' : 'What it is for' };
    return {
      key: `${side} ${label}`,
      label: capital(label),
      from: 0,
      to: figure.value,
      says: pounds(figure.value),
      tone: side === 'From' ? 'whole' : 'more',
      words: `${side} ${label}: ${pounds(figure.value)}${wasWords(figure, before, date)}.`,
      entries: explain(figure).entries,
      ...heading,
    };
  };

/** “, was £40,000 on 8 July 2026”; nothing where nothing is compared, or it was as much. */
function wasWords(figure: Figure, was: Before<Figure>, date: string | undefined): string {
  if (was === undefined || date === undefined || (was !== 'none' && was.value === figure.value)) return '';
  return `, ${was === 'none' ? 'none' : `was ${pounds(was.value)}`} ${date}`;
}

const figureOf = (was: Before<Row>) => partOf(was, ({ figure }) => figure);

const columns: readonly Column<WithThen<Row>>[] = [
  { heading: 'Side', cell: ({ side }) => side },
  { heading: 'What', names: true, cell: ({ label }) => label },
  {
    heading: 'Amount',
    numeric: true,
    cell: ({ figure, was }) => <FigureCell figure={figure} was={figureOf(was)} />,
    value: ({ figure }) => figure,
    was: thenOf(({ was }) => figureOf(was)),
  },
  {
    heading: 'Entries',
    cell: ({ figure }) => <EntryLinks numbers={explain(figure).entries} />,
    value: 'entries',
    entries: ({ figure }) => explain(figure).entries,
  },
];
