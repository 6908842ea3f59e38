import type { Column } from '../../take-away/column.ts';
import { formatMoney } from '../../design/numbers.ts';
import { partOf } from '../../figures/before.ts';
import { RowFigure } from '../../figures/rows/RowFigure.tsx';
import { thenOf } from '../../figures/then.tsx';
import { headings, shownOf, spentAboveAllocated } from './position-row.ts';
import type { Names, PositionRow, Shown } from './position-row.ts';

/** The columns of positions; the amounts of each are written alike, with pence where any of them has some. */
export function positionColumns(names: Names, rows: readonly PositionRow[]): readonly Column<PositionRow>[] {
  return [
    { heading: names, names: true, cell: ({ label }) => label, value: ({ words }) => words },
    ...shownOf(names).map((one) => amountColumn(one, names, rows)),
  ];
}

function amountColumn(one: Shown, names: Names, rows: readonly PositionRow[]): Column<PositionRow> {
  const isOfAllocations = names === 'Allocation' || names === 'Project';
  const beside = rows.flatMap(({ position, was }) => [position[one]?.value ?? 0, thenIn(was, one)]);
  return {
    heading: headings[one],
    numeric: true,
    cell: ({ words, position, was }) => (
      <>
        {position[one] === undefined ? <span className="mb-secondary">–</span> : null}
        <RowFigure
          words={words}
          figure={position[one]}
          was={partOf(was, (then) => then[one])}
          inWords={({ value }) => formatMoney(value, beside)}
        />
        {one === 'spent' && isOfAllocations ? <Above position={position} beside={beside} /> : null}
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
