import { refuse } from '../refused.ts';
import type { Refused } from '../refused.ts';
import type { TableLimits } from './limits.ts';
import type { Row } from './table.ts';

/** The rows, until one passes a limit: then a refusal. */
export function* withinLimits(
  rows: Iterable<Row | Refused>,
  { mostRows, mostColumns, mostCells }: TableLimits,
): Generator<Row | Refused, void, void> {
  let cells = 0;
  for (const row of rows) {
    if (row.kind === 'refused') {
      yield row;
      return;
    }
    const last = row.cells.findLastIndex((text) => text !== '') + 1;
    cells += last;
    if (last > 0 && row.number > mostRows) {
      yield refuse(`The table goes on after row ${mostRows}, the last that is read. Divide it.`);
      return;
    }
    if (last > mostColumns) {
      yield refuse(`Row ${row.number} has more than ${mostColumns} columns. Remove those that are not needed.`);
      return;
    }
    if (cells > mostCells) {
      yield refuse(`The table has more than ${mostCells} cells by row ${row.number}. Divide it.`);
      return;
    }
    yield row;
  }
}
