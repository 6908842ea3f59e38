import type { Figure } from '@minutebook/domain';

import type { CannotDiffer, Column } from '../take-away/column.ts';
import { partOf } from './before.ts';
import type { Before } from './before.ts';
import { FigureCell } from './FigureCell.tsx';
import { Explain } from './FigureView.tsx';
import type { WithThen } from './rows-then.ts';
import { thenOf } from './then.tsx';

interface Beside<Row> {
  /** The same figure at the date compared with, or why it can have been no other. */
  readonly was: ((row: Row) => Before<Figure>) | CannotDiffer;
  /** What stands there where there is no figure: never a zero. */
  readonly none?: (row: Row) => string;
  /** How its figures are written, where those beside them matter. */
  readonly inWords?: ((figure: Figure) => string) | undefined;
}

/** A column of figures, each with what it was, and what explains it, in its cell. */
export function explained<Row>(
  heading: string,
  of: (row: Row) => Figure | undefined,
  { was, none = () => '–', inWords }: Beside<Row>,
): Column<Row> {
  const wasOf = typeof was === 'function' ? was : () => undefined;
  return {
    heading,
    numeric: true,
    cell: (row) => {
      const figure = of(row);
      const before = wasOf(row);
      return (
        <>
          {figure === undefined ? none(row) : null}
          <FigureCell figure={figure} was={before} {...(inWords === undefined ? {} : { inWords })} />
          {figure === undefined ? null : <Explain figure={figure} was={before} />}
        </>
      );
    },
    value: of,
    was: typeof was === 'function' ? thenOf(was) : was,
  };
}

/** The same of rows that bring what they were: the figure of what a row was is what it was. */
export function explainedBeside<Row extends object>(
  heading: string,
  of: (row: Row) => Figure | undefined,
  none?: (row: Row) => string,
  inWords?: (figure: Figure) => string,
): Column<WithThen<Row>> {
  return explained<WithThen<Row>>(heading, of, {
    was: ({ was }) => partOf(was, of),
    ...(none === undefined ? {} : { none }),
    inWords,
  });
}
