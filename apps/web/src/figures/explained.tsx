import type { Figure } from '@minutebook/domain';

import type { Column } from '../take-away/column.ts';
import type { Before } from './before.ts';
import { FigureCell } from './FigureCell.tsx';
import { Explain } from './FigureView.tsx';

interface Otherwise<Row> {
  /** What stands there where there is no figure: never a zero. */
  readonly none?: (row: Row) => string;
  /** The same figure at the date compared with. */
  readonly was?: (row: Row) => Before<Figure>;
}

/** A column of figures, each with what explains it in its cell. */
export function explained<Row>(
  heading: string,
  of: (row: Row) => Figure | undefined,
  { none = () => '–', was = () => undefined }: Otherwise<Row> = {},
): Column<Row> {
  return {
    heading,
    numeric: true,
    cell: (row) => {
      const figure = of(row);
      if (figure === undefined) return none(row);
      return (
        <>
          <FigureCell figure={figure} was={was(row)} />
          <Explain figure={figure} was={was(row)} />
        </>
      );
    },
    value: of,
  };
}
