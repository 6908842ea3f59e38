import { explain } from '@minutebook/domain';
import type { CostAgainstBenefit, CostYear } from '@minutebook/domain';

import { useAsKnown } from '../../clock/as-known.ts';
import { entryLinks } from '../../clock/links.tsx';
import { Chart } from '../../design/charts/Chart.tsx';
import { drawBars } from '../../design/charts/draw-bars.tsx';
import type { Bar } from '../../design/charts/draw-bars.tsx';
import { formatFigure } from '../../design/numbers.ts';
import { explainedBeside } from '../../figures/explained.tsx';
import { rowsThen } from '../../figures/rows-then.ts';
import type { WithThen } from '../../figures/rows-then.ts';
import type { Column } from '../../take-away/column.ts';
import { keyOfYear } from './CostYears.tsx';
import { paybackWords } from './payback-words.ts';

interface CostChartProps {
  readonly found: CostAgainstBenefit;
  /** The same at the date compared with; absent when nothing is compared. */
  readonly were: CostAgainstBenefit | undefined;
}

/** Cost and savings so far, year by year, so that the year in which they meet is seen. */
export function CostChart({ found, were }: CostChartProps) {
  const asKnown = useAsKnown();
  return (
    <Chart
      finding={`What is saved so far reaches what is paid so far ${paybackWords(found.payback)}.`}
      measure="Cost so far, and verified plus forecast savings so far, by the end of each financial year; not discounted."
      name="cost-against-benefit"
      asKnown={asKnown}
      draw={(width) => drawBars(found.years.flatMap(barsOf), width)}
      columns={columns}
      rows={rowsThen(found.years, were?.years, keyOfYear)}
      keyOf={keyOfYear}
      entries={entryLinks}
    />
  );
}

function barsOf({ year, costSoFar, benefitSoFar }: CostYear): readonly Bar[] {
  const [cost, saved] = [costSoFar, benefitSoFar].map(formatFigure);
  return [
    {
      key: `${year} cost`,
      heading: year,
      label: 'Cost so far',
      from: 0,
      to: costSoFar.value,
      says: cost ?? '',
      tone: 'whole',
      words: `By the end of ${year} it has cost ${cost}.`,
      entries: explain(costSoFar).entries,
    },
    {
      key: `${year} savings`,
      label: 'Savings so far',
      from: 0,
      to: benefitSoFar.value,
      says: saved ?? '',
      tone: benefitSoFar.value < 0 ? 'less' : 'more',
      words: `By the end of ${year} ${saved} is saved, as verified and forecast.`,
      entries: explain(benefitSoFar).entries,
    },
  ];
}

const columns: readonly Column<WithThen<CostYear>>[] = [
  { heading: 'Year', names: true, cell: ({ year }) => year },
  explainedBeside('Cost so far', ({ costSoFar }) => costSoFar),
  explainedBeside('Savings so far', ({ benefitSoFar }) => benefitSoFar),
];
