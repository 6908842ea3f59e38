import { explain, pounds, sourceToPurpose } from '@minutebook/domain';
import type { MoneyScope, Share } from '@minutebook/domain';
import { useMemo } from 'react';

import { useAsKnown } from '../../clock/as-known.ts';
import { EntryLinks, entryLinks } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { capital } from '../../design/capital.ts';
import { Chart } from '../../design/charts/Chart.tsx';
import type { Column } from '../../take-away/column.ts';
import { drawBars } from '../../design/charts/draw-bars.tsx';
import type { Bar } from '../../design/charts/draw-bars.tsx';

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
  const { sources, purposes } = useMemo(() => sourceToPurpose(world, scope, year), [world, scope, year]);
  const rows: readonly Row[] = [
    ...sources.map((one) => ({ ...one, side: 'From' as const })),
    ...purposes.map((one) => ({ ...one, side: 'For' as const })),
  ];
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
      keyOf={({ side, label }) => `${side} ${label}`}
      entries={entryLinks}
    />
  );
}

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

const columns: readonly Column<Row>[] = [
  { heading: 'Side', cell: ({ side }) => side },
  { heading: 'What', names: true, cell: ({ label }) => label },
  {
    heading: 'Amount',
    numeric: true,
    cell: ({ figure }) => pounds(figure.value),
    value: ({ figure }) => figure,
  },
  {
    heading: 'Entries',
    cell: ({ figure }) => <EntryLinks numbers={explain(figure).entries} />,
    value: 'entries',
    entries: ({ figure }) => explain(figure).entries,
  },
];
