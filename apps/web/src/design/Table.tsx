import { Fragment } from 'react';
import type { ComponentType } from 'react';

import { part } from '../fetching/part.tsx';
import type { Column } from '../take-away/column.ts';
import { Details } from './Details.tsx';
import { roles } from './table/roles.ts';
import { useLongWords } from './table/use-long-words.ts';

export type { Column } from '../take-away/column.ts';

const TakeAway = part(() => import('../take-away/TakeAway.tsx'), 'TakeAway');

export interface TableProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Every row that the filters leave, where only a page of them is shown: what is taken away. */
  readonly all?: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  /** What stands below a row: a row of its own, or nothing. */
  readonly below?: ComponentType<{ readonly row: Row }>;
  /** Stays a table on a narrow screen: for a few short columns. */
  readonly kept?: boolean;
}

/**
 * A compact table. On a narrow screen each row becomes a block with the column's heading before each cell, so nothing
 * scrolls sideways. Columns are made outside components, so that React keeps their cells. Whoever wants it takes it away.
 */
export function Table<Row>({ caption, captionHidden = false, columns, rows, all = rows, ...more }: TableProps<Row>) {
  const { keyOf, below: Below, kept = false } = more;
  return (
    <>
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
            <Fragment key={keyOf(row)}>
              <tr {...roles.row}>
                {columns.map((column) => (
                  <Cell key={column.heading} column={column} row={row} />
                ))}
              </tr>
              {Below === undefined ? null : <Below row={row} />}
            </Fragment>
          ))}
        </tbody>
      </table>
      <Details
        summary={
          <>
            Take this table away<span className="govuk-visually-hidden">, {caption}</span>: CSV, Excel, copy
          </>
        }
      >
        <TakeAway caption={caption} columns={columns as readonly Column<unknown>[]} rows={all} />
      </Details>
    </>
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
