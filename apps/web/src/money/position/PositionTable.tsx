import { useCallback, useId, useMemo, useState } from 'react';

import { Table } from '../../design/Table.tsx';
import { ExplainedRow } from './ExplainedRow.tsx';
import { OpenedRowsContext } from './opened-rows.ts';
import { positionColumns } from './position-columns.tsx';
import type { Names, PositionRow } from './position-row.ts';

interface PositionTableProps {
  readonly caption: string;
  readonly names: Names;
  readonly rows: readonly PositionRow[];
}

/** Where money stands, a line for each row; below it, for whoever asks, how its figures come about. */
export function PositionTable({ caption, names, rows }: PositionTableProps) {
  const id = useId();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const turn = useCallback((key: string): void => {
    setOpened((before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]));
  }, []);
  const shared = useMemo(() => ({ id, names, opened, turn }), [id, names, opened, turn]);
  return (
    <OpenedRowsContext value={shared}>
      <Table
        caption={caption}
        columns={positionColumns(names, rows)}
        rows={rows}
        keyOf={({ key }) => key}
        below={ExplainedRow}
      />
    </OpenedRowsContext>
  );
}
