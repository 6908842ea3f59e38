import { explain } from '@minutebook/domain';
import type { MissingOfKind } from '@minutebook/domain';

import { useAsKnown } from '../../clock/as-known.ts';
import { EntryLinks, entryLinks } from '../../clock/links.tsx';
import { Chart } from '../../design/charts/Chart.tsx';
import { drawBars } from '../../design/charts/draw-bars.tsx';
import type { Bar } from '../../design/charts/draw-bars.tsx';
import { formatNumber, formatValue } from '../../design/numbers.ts';
import type { Column } from '../../design/Table.tsx';
import { partOf } from '../../figures/before.ts';
import type { Before } from '../../figures/before.ts';
import { FigureCell } from '../../figures/FigureCell.tsx';
import { rowsThen } from '../../figures/rows-then.ts';
import type { WithThen } from '../../figures/rows-then.ts';
import { thenOf } from '../../figures/then.tsx';
import { WordsThen } from '../../figures/WordsThen.tsx';

const figureOf = (was: Before<MissingOfKind>) => partOf(was, ({ figure }) => figure);

const longestThen = (was: Before<MissingOfKind>) => partOf(was, ({ longest }) => formatNumber(longest));

const columns: readonly Column<WithThen<MissingOfKind>>[] = [
  { heading: 'What is missing', names: true, cell: ({ figure }) => figure.label },
  {
    heading: 'How many',
    numeric: true,
    cell: ({ figure, was }) => <FigureCell figure={figure} was={figureOf(was)} />,
    value: ({ figure }) => figure,
    was: thenOf(({ was }) => figureOf(was)),
  },
  {
    heading: 'The oldest, in days',
    numeric: true,
    cell: ({ longest, was }) => (
      <>
        {formatNumber(longest)}
        <WordsThen is={formatNumber(longest)} was={longestThen(was)} />
      </>
    ),
    value: ({ longest }) => longest,
    further: [{ heading: 'The oldest then, in days', value: ({ was }) => partOf(was, (then) => then.longest) }],
  },
  {
    heading: 'Entries',
    cell: ({ figure }) => <EntryLinks numbers={explain(figure).entries} />,
    value: 'entries',
    entries: ({ figure }) => explain(figure).entries,
  },
];

interface MissingChartProps {
  readonly kinds: readonly MissingOfKind[];
  /** Those at the date compared with; absent when nothing is compared. */
  readonly before: readonly MissingOfKind[] | undefined;
}

const keyOf = ({ kind }: MissingOfKind): string => kind;

/** How much is missing of each kind, as bars. */
export function MissingChart({ kinds, before }: MissingChartProps) {
  const asKnown = useAsKnown();
  return (
    <Chart
      finding={findingOf(kinds)}
      measure="How many things are missing, by kind, on the day of the page; in brackets, for how long the oldest has been."
      name="missing-evidence"
      asKnown={asKnown}
      draw={(width) => drawBars(kinds.map(barOf), width)}
      columns={columns}
      rows={rowsThen(kinds, before, keyOf)}
      keyOf={keyOf}
      entries={entryLinks}
    />
  );
}

/** Which kind most of it is of, and which has been missing longest. */
function findingOf(kinds: readonly MissingOfKind[]): string {
  const [most] = kinds.toSorted((one, other) => other.figure.value - one.figure.value);
  const [longest] = kinds.toSorted((one, other) => other.longest - one.longest);
  if (most === undefined || longest === undefined) return 'Nothing is missing.';
  const oldest = `The oldest, ${formatValue(longest.longest, 'days')}, is of “${longest.figure.label}”.`;
  const alike = kinds.filter(({ figure }) => figure.value === most.figure.value);
  if (alike.length > 1) return oldest;
  return `Most often missing: “${most.figure.label}”, ${formatNumber(most.figure.value)}. ${oldest}`;
}

function barOf({ kind, figure, longest }: MissingOfKind): Bar {
  return {
    key: kind,
    label: figure.label,
    from: 0,
    to: figure.value,
    says: `${formatNumber(figure.value)} (${formatValue(longest, 'days')})`,
    tone: 'whole',
    words: `${figure.label}: ${formatNumber(figure.value)}, the oldest for ${formatValue(longest, 'days')}.`,
    entries: explain(figure).entries,
  };
}
