import type { CellPlace, CellRemark, CellTally, NotTakenRow } from './publication.ts';
import type { Grid } from './read-grid.ts';

/** Keeps account of what became of every cell, so that none is dropped in silence. */
export interface CellAccount {
  /** The text of a cell; a character that could not be read shows as U+FFFD. */
  text(row: number, column: number): string;
  taken(row: number, column: number): void;
  unread(row: number, column: number, reason: string): void;
  notTaken(row: number, columns: readonly number[], reason: string): void;
  /** Names the column's project in what is said of its cells. */
  name(column: number, project: string): void;
  readonly unreadCells: readonly CellRemark[];
  readonly remarks: readonly CellRemark[];
  readonly notTakenRows: readonly NotTakenRow[];
  tally(): CellTally;
}

const unreadable = /[\u0080-\u009f\ufffd]/g;

/** An account of a grid's cells; `row` and `column` are indexes into the grid, from 0. Blank cells need no mark. */
export function cellAccount(grid: Grid): CellAccount {
  const names = new Map<number, string>();
  const unreadCells: CellRemark[] = [];
  const remarks: CellRemark[] = [];
  const notTakenRows: NotTakenRow[] = [];
  let taken = 0;
  const raw = (row: number, column: number) => grid.rows[row]?.[column] ?? '';
  const text = (row: number, column: number) => raw(row, column).replace(unreadable, '\ufffd');
  const remark = (row: number, column: number, reason: string): CellRemark => ({
    ...placeOf(grid, row, column, names.get(column)),
    text: text(row, column),
    reason,
  });
  return {
    text,
    taken(row, column) {
      if (text(row, column).trim() === '') return;
      taken += 1;
      const strange = raw(row, column).match(unreadable);
      if (strange !== null) remarks.push(remark(row, column, strangeCharacters(strange)));
    },
    unread(row, column, reason) {
      if (text(row, column).trim() !== '') unreadCells.push(remark(row, column, reason));
    },
    notTaken(row, columns, reason) {
      const cells = columns.filter((column) => text(row, column).trim() !== '').length;
      notTakenRows.push({ row: grid.rowNumbers[row] ?? 0, rowLabel: raw(row, 0), cells, reason });
    },
    name: (column, project) => names.set(column, project),
    unreadCells,
    remarks,
    notTakenRows,
    tally() {
      const cells = grid.rows.flatMap((row) => row.slice(1));
      const notTaken = notTakenRows.reduce((sum, one) => sum + one.cells, 0);
      const labels = grid.rows.length;
      const blank = cells.filter((cell) => cell.trim() === '').length;
      return { all: cells.length + labels, labels, taken, unread: unreadCells.length, notTaken, blank };
    },
  };
}

function placeOf(grid: Grid, row: number, column: number, project: string | undefined): CellPlace {
  const rowLabel = grid.rows[row]?.[0] ?? '';
  return { row: grid.rowNumbers[row] ?? 0, rowLabel, column: column + 1, letters: lettersOf(column), project };
}

function strangeCharacters(found: readonly string[]): string {
  const bytes = found.map((one) => (one === '\ufffd' ? 'one lost before' : `byte 0x${(one.codePointAt(0) ?? 0).toString(16).toUpperCase()}`));
  return `taken, with “\ufffd” for what the encoding does not define: ${[...new Set(bytes)].join(', ')}`;
}

/** The letters of a column, as spreadsheets write them; the first has index 0. */
export function lettersOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCodePoint(65 + (index % 26));
}
