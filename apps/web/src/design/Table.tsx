import type { ReactNode } from 'react';

import { useLongWords } from './use-long-words.ts';

/** One column. `cell` gives what a row shows in it; a numeric column is aligned right in tabular figures. */
export interface Column<Row> {
  readonly heading: string;
  readonly numeric?: boolean;
  /** Left out on paper, where nothing can be pressed. */
  readonly screenOnly?: boolean;
  /** Left out on a narrow screen: what the page of the row's thing says as well. */
  readonly whereRoom?: boolean;
  /** Widens the column as the one that names the row, and makes its cell the row's header. */
  readonly names?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  /** Stays a table on a narrow screen: for a few short columns. */
  readonly kept?: boolean;
}

// On a narrow screen rows and cells are laid out as blocks, and browsers then forget that they belong to a table.
// Stating the roles keeps it one.
const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/**
 * A compact table. On a narrow screen each row becomes a block with the column's heading before each cell, so nothing
 * scrolls sideways. Columns are made outside components, so that React keeps their cells.
 */
export function Table<Row>({ caption, captionHidden = false, columns, rows, keyOf, kept = false }: TableProps<Row>) {
  return (
    <table className={kept ? 'mb-table mb-table--kept' : 'mb-table'} ref={useLongWords()} {...roles.table}>
      <caption className={captionHidden ? 'govuk-visually-hidden' : 'mb-table__caption'}>{caption}</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          {columns.map((column) => (
            <th key={column.heading} scope="col" {...roles.columnHeader} className={classOf(column)}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map((row) => (
          <tr key={keyOf(row)} {...roles.row}>
            {columns.map((column) => (
              <Cell key={column.heading} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const content = (
    <>
      <span className="mb-table__label" aria-hidden="true">
        {column.heading}
      </span>
      <div className="mb-table__content">{column.cell(row)}</div>
    </>
  );
  if (column.names === true) {
    return (
      <th scope="row" {...roles.rowHeader} className={classOf(column)}>
        {content}
      </th>
    );
  }
  return (
    <td {...roles.cell} className={classOf(column)}>
      {content}
    </td>
  );
}

function classOf<Row>({ numeric, names, screenOnly, whereRoom }: Column<Row>): string {
  return [
    'mb-table__cell',
    ...(numeric ? ['mb-table__cell--numeric'] : []),
    ...(screenOnly ? ['mb-table__cell--screen'] : []),
    ...(whereRoom ? ['mb-table__cell--where-room'] : []),
    ...(names ? ['mb-table__cell--names'] : []),
  ].join(' ');
}
