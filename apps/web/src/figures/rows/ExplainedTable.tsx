import { useCallback, useId, useMemo, useState } from 'react';

import { Table } from '../../design/Table.tsx';
import type { Column, TableProps } from '../../design/Table.tsx';
import { ExplainedRow } from './ExplainedRow.tsx';
import { ExplainRow } from './ExplainRow.tsx';
import { OpenedRowsContext } from './opened-rows.ts';
import type { FigureOfRow } from './opened-rows.ts';

interface ExplainedTableProps<Row> extends Omit<TableProps<Row>, 'below' | 'keyOf'> {
  readonly keyOf: (row: Row) => string;
  /** What a row is called. */
  readonly wordsOf: (row: Row) => string;
  /** The figures of a row that are explained, in the order of the columns. Made outside components, as columns are. */
  readonly figuresOf: (row: Row) => readonly FigureOfRow[];
}

/** The column that opens what explains a row. */
function explaining<Row>({ keyOf, wordsOf }: Pick<ExplainedTableProps<Row>, 'keyOf' | 'wordsOf'>): Column<Row> {
  return {
    heading: 'Explain',
    screenOnly: true,
    cell: (row) => <ExplainRow of={keyOf(row)} words={wordsOf(row)} />,
  };
}

/** A table of figures, of which each row is explained at once: below it, for whoever asks. */
export function ExplainedTable<Row>({ columns, keyOf, wordsOf, figuresOf, ...table }: ExplainedTableProps<Row>) {
  const id = useId();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const turn = useCallback((key: string): void => {
    setOpened((before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]));
  }, []);
  const all = useMemo(() => [...columns, explaining({ keyOf, wordsOf })], [columns, keyOf, wordsOf]);
  const below = useCallback(
    ({ row }: { readonly row: Row }) => <ExplainedRow of={keyOf(row)} words={wordsOf(row)} figures={figuresOf(row)} />,
    [keyOf, wordsOf, figuresOf],
  );
  const { caption } = table;
  const shared = useMemo(
    () => ({ id, caption, span: all.length, opened, turn }),
    [id, caption, all.length, opened, turn],
  );
  return (
    <OpenedRowsContext value={shared}>
      <Table {...table} columns={all} keyOf={keyOf} below={below} />
    </OpenedRowsContext>
  );
}
