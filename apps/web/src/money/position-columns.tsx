import type { Figure } from '@minutebook/domain';

import type { Column } from '../design/column.ts';
import { formatMoney } from '../design/numbers.ts';
import { Was } from '../figures/FigureThen.tsx';
import { ExplainRow } from './ExplainRow.tsx';
import { headings, shownOf } from './position-row.ts';
import type { Names, PositionRow, Shown } from './position-row.ts';

/** The columns of positions; the amounts of each are written alike, with pence where any of them has some. */
export function positionColumns(names: Names, rows: readonly PositionRow[]): readonly Column<PositionRow>[] {
  return [
    { heading: names, names: true, cell: ({ label }) => label, value: ({ words }) => words },
    ...shownOf(names).map((one) => amountColumn(one, rows)),
    { heading: 'Explain', screenOnly: true, cell: ({ key, words }) => <ExplainRow of={key} words={words} /> },
  ];
}

function amountColumn(one: Shown, rows: readonly PositionRow[]): Column<PositionRow> {
  const beside = rows.map(({ position }) => position[one]?.value ?? 0);
  return {
    heading: headings[one],
    numeric: true,
    cell: ({ position, was }) => <Amount figure={position[one]} was={was?.[one]} beside={beside} />,
    value: ({ position }) => position[one],
    further: [{ heading: `${headings[one]}, as compared`, value: ({ was }) => penceOf(was?.[one]) }],
  };
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

function Amount({ figure, was, beside }: AmountProps) {
  if (figure === undefined) return <span className="mb-secondary">–</span>;
  return (
    <>
      {formatMoney(figure.value, beside)}
      <Was figure={figure} was={was} />
    </>
  );
}
