import type { Column, Header } from '../header/header-of.ts';
import type { PlacedText } from '../placed-text.ts';
import type { Row } from '../table/table.ts';
import { suggestionByLooks, weighed, withoutRivals } from './by-looks.ts';
import { suggestionByName } from './by-name.ts';
import { looksOf } from './column-looks.ts';
import type { Contested, Suggestion } from './roles.ts';

/** What a column is proposed to be, for a person to confirm. */
export type ColumnProposal = Column & Suggestion;

type TableColumns = Pick<Header, 'columns' | 'row' | 'firstRow'>;

/**
 * Proposes what each column of a file of payments is: by the words of its name, which its cells make surer or correct, or
 * by its cells alone. Of several columns for a role that only one can have, the surest keeps it.
 * @param sample rows beneath the header, some dozens; others are left out
 */
export function proposeMapping(
  { columns, row, firstRow }: TableColumns,
  sample: readonly Row[],
): readonly ColumnProposal[] {
  const rows = sample.filter(({ number }) => number >= (firstRow ?? Number.POSITIVE_INFINITY));
  const contested = columns.map(({ name, index }): Contested => {
    const looks = looksOf(cellsOf(rows, index));
    const named = suggestionByName(name);
    return named === undefined
      ? { named: false, ...suggestionByLooks(looks, row === undefined) }
      : weighed(named, looks);
  });
  const agreed = withoutRivals(contested, (index) => columns[index]?.letters ?? '');
  return columns.flatMap((column, index) => {
    const suggestion = agreed[index];
    return suggestion === undefined ? [] : [{ ...column, ...suggestion }];
  });
}

/** The cells of one column, with their rows. */
export function cellsOf(rows: readonly Row[], column: number): readonly PlacedText[] {
  return rows.map(({ number, cells, types }) => ({ row: number, text: cells[column] ?? '', type: types?.[column] }));
}
