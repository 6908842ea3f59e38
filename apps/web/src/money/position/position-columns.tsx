import type { Figure } from '@minutebook/domain';

import { useClocks } from '../../clock/use-clocks.ts';
import type { Column } from '../../take-away/column.ts';
import { formatMoney } from '../../design/numbers.ts';
import { ExplainRow } from './ExplainRow.tsx';
import { headings, shownOf, spentAboveAllocated } from './position-row.ts';
import type { Names, PositionRow, Shown } from './position-row.ts';

/** The columns of positions; the amounts of each are written alike, with pence where any of them has some. */
export function positionColumns(names: Names, rows: readonly PositionRow[]): readonly Column<PositionRow>[] {
  return [
    { heading: names, names: true, cell: ({ label }) => label, value: ({ words }) => words },
    ...shownOf(names).map((one) => amountColumn(one, names, rows)),
    { heading: 'Explain', screenOnly: true, cell: ({ key, words }) => <ExplainRow of={key} words={words} /> },
  ];
}

function amountColumn(one: Shown, names: Names, rows: readonly PositionRow[]): Column<PositionRow> {
  const isOfAllocations = names === 'Allocation' || names === 'Project';
  const beside = rows.map(({ position }) => position[one]?.value ?? 0);
  return {
    heading: headings[one],
    numeric: true,
    cell: ({ position, was }) => (
      <>
        <Amount figure={position[one]} was={was?.[one]} beside={beside} />
        {one === 'spent' && isOfAllocations ? <Above position={position} beside={beside} /> : null}
      </>
    ),
    value: ({ position }) => position[one],
    further: [{ heading: `${headings[one]}, as compared`, value: ({ was }) => penceOf(was?.[one]) }],
  };
}

interface AboveProps {
  readonly position: PositionRow['position'];
  readonly beside: readonly number[];
}

/** By how much more is spent than is allocated, below what is spent; nothing where it is not. */
function Above({ position, beside }: AboveProps) {
  const above = spentAboveAllocated(position);
  return above === undefined ? null : (
    <div className="mb-secondary">{formatMoney(above, beside)} above what is allocated</div>
  );
}

function penceOf(figure: Figure | undefined): { readonly pence: number } | undefined {
  return figure === undefined ? undefined : { pence: figure.value };
}

interface AmountProps {
  readonly figure: Figure | undefined;
  readonly was: Figure | undefined;
  /** The amounts above and below it. */
  readonly beside: readonly number[];
}

/** What it was stands below it where it differs, without the date, which the page says: so a row stays a line. */
function Amount({ figure, was, beside }: AmountProps) {
  const { compared } = useClocks();
  if (figure === undefined) return <span className="mb-secondary">–</span>;
  return (
    <>
      {formatMoney(figure.value, beside)}
      {was === undefined || was.value === figure.value ? null : (
        <div className="mb-secondary mb-nowrap">
          was {formatMoney(was.value, beside)}
          <span className="govuk-visually-hidden"> {compared?.words.at}</span>
        </div>
      )}
    </>
  );
}
