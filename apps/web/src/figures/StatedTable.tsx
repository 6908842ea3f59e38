import { useMemo } from 'react';

import { EntryLinks } from '../clock/links.tsx';
import { Table } from '../design/Table.tsx';
import type { Column, TableProps } from '../design/Table.tsx';

interface StatedTableProps<Row> extends TableProps<Row> {
  /** The entries that state all of what stands in it; none before it is recorded. */
  readonly statedIn: readonly (number | undefined)[];
}

/** A table of amounts that are stated, not worked out: below it the entries that state them, which are taken away with each row. */
export function StatedTable<Row>({ statedIn, columns, ...table }: StatedTableProps<Row>) {
  const numbers = statedIn.filter((n) => n !== undefined);
  const named = numbers.join(' ');
  const resting = useMemo(() => restingOn(columns, named), [columns, named]);
  return (
    <>
      <Table {...table} columns={resting} />
      {numbers.length === 0 ? null : (
        <p className="mb-small mb-stated">
          Stated in: <EntryLinks numbers={numbers} />
        </p>
      )}
    </>
  );
}

/** The columns, of which the first says that each row rests on these entries as well. */
function restingOn<Row>(columns: readonly Column<Row>[], named: string): readonly Column<Row>[] {
  const numbers = named === '' ? [] : named.split(' ').map(Number);
  return columns.map((column, at) =>
    at > 0 ? column : { ...column, entries: (row) => [...(column.entries?.(row) ?? []), ...numbers] },
  );
}
