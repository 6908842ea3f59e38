import { explain, pounds, sourceToPurpose } from '@minutebook/domain';
import type { MoneyScope, Share } from '@minutebook/domain';
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
      measure={`Where the money came from and what it is for, ${year ?? 'all years'}. Money of one budget is not kept apart by source.`}
      name="sources"
      asKnown={asKnown}
      draw={(width) => drawBars(rows.map(barOf), width)}
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

function partWords({ label }: Share): string {
  return label === 'not allocated' ? label : `for ${label}`;
}

function barOf({ side, label, figure }: Row, at: number, all: readonly Row[]): Bar {
  const heading =
    all[at - 1]?.side === side ? {} : { heading: side === 'From' ? 'Where it came from' : 'What it is for' };
  return {
    key: `${side} ${label}`,
    label: capital(label),
    from: 0,
    to: figure.value,
    says: pounds(figure.value),
    tone: side === 'From' ? 'whole' : 'more',
    words: `${side} ${label}: ${pounds(figure.value)}.`,
    entries: explain(figure).entries,
    ...heading,
  };
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
