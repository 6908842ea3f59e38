import type { CellValue, ThenOf } from '../take-away/column.ts';
import { useComparedDate } from './use-compared-date.ts';

/** What the cells of a column said at the date compared with, of which the table's caption tells: figures, or words. */
export function thenOf<Row>(of: (row: Row) => CellValue): ThenOf<Row> {
  return { of, said: <SaidOnce /> };
}

/** The date that every cell means; nothing when nothing is compared. */
function SaidOnce() {
  const date = useComparedDate();
  return date === undefined ? null : (
    <span className="mb-table__then">Below a value stands what it was {date}, where it was another.</span>
  );
}
