import { Fragment, useRef } from 'react';
import type { ComponentType, ReactNode } from 'react';

import { part } from '../fetching/part.tsx';
import type { Column } from '../take-away/column.ts';
import { Details } from './Details.tsx';
import { useHeldBack } from './sight/use-held-back.ts';
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
  /** What the rows add up to, below them all and at the end of what is taken away; only of what may be added. */
  readonly totals?: readonly Row[] | undefined;
  readonly keyOf: (row: Row) => string | number;
  /** What stands below a row: a row of its own, or nothing. */
  readonly below?: ComponentType<{ readonly row: Row }>;
  /** Stays a table on a narrow screen: for a few short columns. */
  readonly kept?: boolean;
  /** Rows that a reader carries from place to place keep the focus on their way: all are drawn together. */
  readonly carried?: boolean;
}

/** Rows that are drawn together, where a table has more than stand in a window: those out of sight can wait. */
const together = 6;
const few = 30;

/** Beside so many columns names have less room. */
const many = 10;

/**
 * A compact table. On a narrow screen each row becomes a block with the column's heading before each cell, so nothing
 * scrolls sideways. Columns are made outside components, so that React keeps their cells. Whoever wants it takes it away.
 */
export function Table<Row>({ caption, captionHidden = false, columns, rows, all = rows, ...more }: TableProps<Row>) {
  const { keyOf, below, totals, kept = false, carried = false } = more;
  return (
    <>
      <table
        className={`mb-table${kept ? ' mb-table--kept' : ''}${columns.length < many ? '' : ' mb-table--many'}`}
        {...roles.table}
      >
        <caption>
          <span className={captionHidden ? 'govuk-visually-hidden' : 'mb-table__caption'}>{caption}</span>
          {columns.map(saidOf).find(Boolean)}
        </caption>
        <Head columns={columns} />
        {(carried ? [rows] : groupsOf(rows)).map((group, at) => (
          // Groups are places of the table, whatever rows come to stand there.
          // oxlint-disable-next-line react/no-array-index-key
          <Group key={at} columns={columns} rows={group} keyOf={keyOf} below={below} />
        ))}
        {totals?.length ? (
          <tfoot {...roles.group}>
            <Rows columns={columns} rows={totals} keyOf={keyOf} below={below} />
          </tfoot>
        ) : null}
      </table>
      <Details
        summary={
          <>
            Take this table away<span className="govuk-visually-hidden">, {caption}</span>: CSV, Excel, copy
          </>
        }
      >
        <TakeAway caption={caption} columns={columns as readonly Column<unknown>[]} rows={all} totals={totals} />
      </Details>
    </>
  );
}

/** What says the date of what its figures were. */
function saidOf<Row>({ was }: Column<Row>): ReactNode {
  return was && 'said' in was ? was.said : undefined;
}

function groupsOf<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  if (rows.length <= few) return [rows];
  return Array.from({ length: Math.ceil(rows.length / together) }, (_, at) =>
    rows.slice(at * together, (at + 1) * together),
  );
}

function Head<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  const head = useRef<HTMLTableSectionElement>(null);
  useLongWords(head, columns);
  return (
    <thead ref={head} {...roles.group}>
      <tr {...roles.row}>
        {columns.map((column) => (
          <th key={column.heading} scope="col" {...roles.columnHeader} className={classOf(column)}>
            {column.heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface GroupProps<Row> extends Pick<TableProps<Row>, 'columns' | 'rows' | 'keyOf'> {
  readonly below: TableProps<Row>['below'] | undefined;
}

function Group<Row>(rows: GroupProps<Row>) {
  const group = useRef<HTMLTableSectionElement>(null);
  const { content, waits } = useHeldBack(group, <Rows {...rows} />);
  // Here and not in its rows, which are drawn before the group is there to be looked at.
  useLongWords(group, content);
  return (
    <tbody ref={group} {...roles.group} {...waits}>
      {content}
    </tbody>
  );
}

function Rows<Row>({ columns, rows, keyOf, below: Below }: GroupProps<Row>) {
  return rows.map((row) => (
    <Fragment key={keyOf(row)}>
      <tr {...roles.row}>
        {columns.map((column) => (
          <Cell key={column.heading} column={column} row={row} />
        ))}
      </tr>
      {Below === undefined ? null : <Below row={row} />}
    </Fragment>
  ));
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
