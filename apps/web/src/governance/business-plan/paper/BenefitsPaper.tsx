import { benefitClassWords, promisedFigures, benefitsByYear } from '@minutebook/domain';
import type { BenefitYear, PlannedBenefit, Stated } from '@minutebook/domain';

import { partOf } from '../../../figures/before.ts';
import { FigureView } from '../../../figures/FigureView.tsx';
import { formatValue } from '../../../design/numbers.ts';
import type { Column } from '../../../design/Table.tsx';
import { StatedTable } from '../../../figures/StatedTable.tsx';
import { usePlanThen } from './plan-then.tsx';

interface Numbered {
  readonly benefit: PlannedBenefit;
  readonly place: number;
}

const columns: readonly Column<Numbered>[] = [
  { heading: 'Benefit', names: true, cell: ({ benefit }) => benefit.title },
  { heading: 'Class', cell: ({ benefit }) => benefitClassWords[benefit.class] },
  {
    heading: 'How it would be known',
    cell: ({ benefit }) => <span className="mb-prose">{benefit.measure ?? 'Not stated'}</span>,
    value: ({ benefit }) => benefit.measure ?? 'Not stated',
  },
  { heading: 'Amounts', numeric: true, cell: ({ benefit }) => <Amounts benefit={benefit} />, value: amountsInWords },
];

const yearColumns: readonly Column<BenefitYear>[] = [
  { heading: 'Year', names: true, cell: ({ year }) => year },
  { heading: 'Class', cell: (row) => benefitClassWords[row.class] },
  {
    heading: 'Amount',
    numeric: true,
    cell: ({ amount }) => formatValue(amount, 'pence'),
    value: ({ amount }) => ({ pence: amount }),
  },
];

/** What a plan promises to gain: each class in all, each benefit, then by financial year. */
export function BenefitsPaper({ benefits }: { readonly benefits: Stated<readonly PlannedBenefit[]> }) {
  const were = partOf(usePlanThen(), (then) => then.benefits);
  const figures = promisedFigures(benefits);
  const byYear = benefitsByYear(benefits.value);
  return (
    <>
      {figures.length === 0 ? null : (
        <div className="mb-figures">
          {figures.map((figure) => {
            const was = partOf(were, (then) => promisedFigures(then).find(({ label }) => label === figure.label));
            return <FigureView key={figure.label} figure={figure} was={was} small />;
          })}
        </div>
      )}
      <StatedTable
        caption="Benefits"
        columns={columns}
        rows={benefits.value.map((benefit, place) => ({ benefit, place }))}
        keyOf={({ place }) => place}
        statedIn={[benefits.n]}
      />
      {byYear.length === 0 ? null : (
        <div className="mb-by-year">
          <StatedTable
            caption="Benefits by financial year and class"
            columns={yearColumns}
            rows={byYear}
            keyOf={(row) => `${row.year} ${row.class}`}
            statedIn={[benefits.n]}
          />
        </div>
      )}
    </>
  );
}

function amountsInWords({ benefit: { amounts } }: Numbered): string {
  return amounts.map(({ year, amount }) => `${year}: ${formatValue(amount, 'pence')}`).join('; ') || 'Not in pounds';
}

function Amounts({ benefit: { amounts } }: { readonly benefit: PlannedBenefit }) {
  if (amounts.length === 0) return <>Not in pounds</>;
  return (
    <>
      {amounts.map(({ year, amount }, index) => (
        <div key={index}>
          {year}: {formatValue(amount, 'pence')}
        </div>
      ))}
    </>
  );
}
