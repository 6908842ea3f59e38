import { explain, pounds } from '@minutebook/domain';
import type { CostAgainstBenefit, CostYear } from '@minutebook/domain';

import { useAsKnown } from '../../clock/as-known.ts';
import { EntryLinks, entryLinks } from '../../clock/links.tsx';
import { Chart } from '../../design/charts/Chart.tsx';
import { drawBars } from '../../design/charts/draw-bars.tsx';
import type { Bar } from '../../design/charts/draw-bars.tsx';
import { formatMoney } from '../../design/numbers.ts';
import type { Column } from '../../take-away/column.ts';
import { paybackWords } from './payback-words.ts';

/** Cost and savings so far, year by year, so that the year in which they meet is seen. */
export function CostChart({ found }: { readonly found: CostAgainstBenefit }) {
  const asKnown = useAsKnown();
  return (
    <Chart
      finding={`What is saved so far reaches what is paid so far ${paybackWords(found.payback)}.`}
      measure="Cost so far, and verified plus forecast savings so far, by the end of each financial year; not discounted."
      name="cost-against-benefit"
      asKnown={asKnown}
      draw={(width) => drawBars(found.years.flatMap(barsOf), width)}
      columns={columns}
      rows={found.years}
      keyOf={({ year }) => year}
      entries={entryLinks}
    />
  );
}

function barsOf(row: CostYear): readonly Bar[] {
  const { year, costSoFar, benefitSoFar } = row;
  return [
    {
      key: `${year} cost`,
      heading: year,
      label: 'Cost so far',
      from: 0,
      to: costSoFar,
      says: pounds(costSoFar),
      tone: 'whole',
      words: `By the end of ${year} it has cost ${pounds(costSoFar)}.`,
      entries: explain(row.cost).entries,
    },
    {
      key: `${year} savings`,
      label: 'Savings so far',
      from: 0,
      to: benefitSoFar,
      says: pounds(benefitSoFar),
      tone: benefitSoFar < 0 ? 'less' : 'more',
      words: `By the end of ${year} ${pounds(benefitSoFar)} is saved, as verified and forecast.`,
      entries: entriesOf(row),
    },
  ];
}

function entriesOf({ verified, expected }: CostYear): readonly number[] {
  return [...new Set([...explain(verified).entries, ...explain(expected).entries])].toSorted((a, b) => a - b);
}

const columns: readonly Column<CostYear>[] = [
  { heading: 'Year', names: true, cell: ({ year }) => year },
  {
    heading: 'Cost so far',
    numeric: true,
    cell: ({ costSoFar }) => formatMoney(costSoFar),
    value: ({ costSoFar }) => ({ pence: costSoFar }),
  },
  {
    heading: 'Savings so far',
    numeric: true,
    cell: ({ benefitSoFar }) => formatMoney(benefitSoFar),
    value: ({ benefitSoFar }) => ({ pence: benefitSoFar }),
  },
  {
    heading: 'Entries',
    cell: (row) => <EntryLinks numbers={entriesOf(row)} />,
    value: 'entries',
    entries: entriesOf,
  },
];
