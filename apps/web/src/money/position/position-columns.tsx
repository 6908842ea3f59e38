import type { Figure } from '@minutebook/domain';
import { useContext } from 'react';

import { QueriesHere } from '../../asking/QueriesHere.tsx';
import { withDays } from '../../design/days.ts';
import type { Column } from '../../take-away/column.ts';
import { formatMoney } from '../../design/numbers.ts';
import { partOf } from '../../figures/before.ts';
import { FigureCell } from '../../figures/FigureCell.tsx';
import { thenOf } from '../../figures/then.tsx';
import { ExplainRow } from './ExplainRow.tsx';
import { OpenedRowsContext } from './opened-rows.ts';
import { calledIn, headings, shownOf, spentAboveAllocated } from './position-row.ts';
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
  const beside = rows.flatMap(({ position, was }) => [position[one]?.value ?? 0, thenIn(was, one)]);
  return {
    heading: headings[one],
    numeric: true,
    cell: (row) => (
      <>
        {row.position[one] === undefined ? <span className="mb-secondary">–</span> : null}
        <FigureCell
          figure={row.position[one]}
          was={partOf(row.was, (then) => then[one])}
          inWords={({ value }) => formatMoney(value, beside)}
        />
        {one === 'spent' && isOfAllocations ? <Above position={row.position} beside={beside} /> : null}
        <AskedOf row={row} figure={row.position[one]} />
      </>
    ),
    value: ({ position }) => position[one],
    was: thenOf(({ was }) => partOf(was, (then) => then[one])),
  };
}

/** What stands below the amount, in pence: it is written like all the others of its column. */
function thenIn(was: PositionRow['was'], one: Shown): number {
  return typeof was === 'object' ? (was[one]?.value ?? 0) : 0;
}

/** What was asked about a figure of a row, which is explained only below it. */
function AskedOf({ row, figure }: { readonly row: PositionRow; readonly figure: Figure | undefined }) {
  const rows = useContext(OpenedRowsContext);
  if (figure === undefined || rows === undefined) return null;
  return <QueriesHere figure={withDays(calledIn(rows.caption, row, figure))} />;
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
