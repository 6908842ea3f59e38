import { useCallback, useId, useMemo, useState } from 'react';

import { Table } from '../../design/Table.tsx';
import { ExplainedRow } from './ExplainedRow.tsx';
import { OpenedRowsContext } from './opened-rows.ts';
import { positionColumns } from './position-columns.tsx';
import type { Names } from './position-row.ts';
import type { PositionRows } from './positions.ts';

interface PositionTableProps extends PositionRows {
  readonly caption: string;
  readonly names: Names;
}

/** Where money stands, a line for each row, and where there are several what they come to; below it, for whoever asks, how its figures come about. */
export function PositionTable({ caption, names, rows, total }: PositionTableProps) {
  const id = useId();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const turn = useCallback((key: string): void => {
    setOpened((before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]));
  }, []);
  const totals = rows.length > 1 ? [{ ...total, key: 'total', label: 'Total', words: 'Total' }] : [];
  const shared = useMemo(() => ({ id, caption, names, opened, turn }), [id, caption, names, opened, turn]);
  return (
    <OpenedRowsContext value={shared}>
      <Table
        caption={caption}
        columns={positionColumns(names, [...rows, ...totals])}
        rows={rows}
        totals={totals}
        keyOf={({ key }) => key}
        below={ExplainedRow}
      />
    </OpenedRowsContext>
  );
}
