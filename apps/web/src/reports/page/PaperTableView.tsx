import { useMemo } from 'react';

import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import type { PaperRow, PaperTable } from '../paper/model.ts';
import { referenceInColumn } from '../paper/reference.ts';
import { EntryNumbers } from './EntryNumbers.tsx';

/** A table of a paper. Where its rows rest on entries, a last column names them. */
export function PaperTableView({ table }: { readonly table: PaperTable }) {
  const columns = useMemo(() => columnsOf(table), [table]);
  const rows = useMemo(() => table.rows.map((row, place) => ({ row, place })), [table]);
  return <Table caption={table.caption} columns={columns} rows={rows} keyOf={({ place }) => place} />;
}

interface Placed {
  readonly row: PaperRow;
  readonly place: number;
}

function columnsOf({ columns, rows }: PaperTable): readonly Column<Placed>[] {
  const stated = columns.map(({ heading, numeric }, at): Column<Placed> => ({
    heading,
    ...(numeric === true ? { numeric } : {}),
    ...(at === 0 ? { names: true } : {}),
    cell: ({ row }) => row.cells[at] ?? '',
  }));
  return rows.some(({ entries }) => entries.length > 0) ? [...stated, entriesColumn] : stated;
}

const entriesColumn: Column<Placed> = {
  heading: 'Entries',
  cell: ({ row }) => <Numbers entries={row.entries} />,
  value: 'entries',
  entries: ({ row }) => row.entries,
};

function Numbers({ entries }: { readonly entries: readonly number[] }) {
  const reference = referenceInColumn(entries);
  if (reference === undefined) return null;
  const { before, named } = reference;
  return (
    <>
      {before}
      <EntryNumbers named={named} />
    </>
  );
}
