import { useMemo } from 'react';

import { partOf } from '../../figures/before.ts';
import { ExplainedTable } from '../../figures/rows/ExplainedTable.tsx';
import { positionColumns } from './position-columns.tsx';
import { shownOf } from './position-row.ts';
import type { Names, PositionRow } from './position-row.ts';
import type { PositionRows } from './positions.ts';

interface PositionTableProps extends PositionRows {
  readonly caption: string;
  readonly names: Names;
}

const keyOf = ({ key }: PositionRow) => key;
const wordsOf = ({ words }: PositionRow) => words;

/** Where money stands, a line for each row, and where there are several what they come to. */
export function PositionTable({ caption, names, rows, total }: PositionTableProps) {
  const totals = useMemo(
    () => (rows.length > 1 ? [{ ...total, key: 'total', label: 'Total', words: 'Total' }] : []),
    [rows, total],
  );
  const columns = useMemo(() => positionColumns(names, [...rows, ...totals]), [names, rows, totals]);
  const figuresOf = useMemo(
    () =>
      ({ position, was }: PositionRow) =>
        shownOf(names).map((one) => ({ figure: position[one], was: partOf(was, (then) => then[one]) })),
    [names],
  );
  return (
    <ExplainedTable
      caption={caption}
      columns={columns}
      rows={rows}
      totals={totals}
      keyOf={keyOf}
      wordsOf={wordsOf}
      figuresOf={figuresOf}
    />
  );
}
