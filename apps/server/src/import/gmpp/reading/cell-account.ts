import type { CellPlace, CellRemark, CellTally, NotTakenRow } from './publication.ts';
import type { Grid } from './read-grid.ts';

const unreadable = /[\u0080-\u009f\ufffd]/g;

/**
 * Keeps account of what became of every cell, so that none is dropped in silence. Rows and columns are indexes into the
 * grid, from 0; blank cells need no mark.
 */
export class CellAccount {
  readonly unreadCells: CellRemark[] = [];
  readonly remarks: CellRemark[] = [];
  readonly notTakenRows: NotTakenRow[] = [];
  readonly #grid: Grid;
  readonly #names = new Map<number, string>();
  #taken = 0;

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  /** The text of a cell; a character that could not be read shows as U+FFFD. */
  text(row: number, column: number): string {
    return this.#raw(row, column).replace(unreadable, '\ufffd');
  }

  /** Names the column's project in what is said of its cells. */
  name(column: number, project: string): void {
    this.#names.set(column, project);
  }

  taken(row: number, column: number, doubt?: string): void {
    if (this.#isBlank(row, column)) return;
    this.#taken += 1;
    if (doubt !== undefined) this.remarks.push(this.#remark(row, column, doubt));
    const strange = this.#raw(row, column).match(unreadable);
    if (strange !== null) this.remarks.push(this.#remark(row, column, strangeCharacters(strange)));
  }

  unread(row: number, column: number, reason: string): void {
    if (!this.#isBlank(row, column)) this.unreadCells.push(this.#remark(row, column, reason));
  }

  notTaken(row: number, columns: readonly number[], reason: string): void {
    const cells = columns.filter((column) => !this.#isBlank(row, column)).length;
    this.notTakenRows.push({ row: this.#grid.rowNumbers[row] ?? 0, rowLabel: this.#raw(row, 0), cells, reason });
  }

  tally(): CellTally {
    const cells = this.#grid.rows.flatMap((row) => row.slice(1));
    const labels = this.#grid.rows.length;
    return {
      all: cells.length + labels,
      labels,
      taken: this.#taken,
      unread: this.unreadCells.length,
      notTaken: this.notTakenRows.reduce((sum, one) => sum + one.cells, 0),
      blank: cells.filter((cell) => cell.trim() === '').length,
    };
  }

  #raw(row: number, column: number): string {
    return this.#grid.rows[row]?.[column] ?? '';
  }

  #isBlank(row: number, column: number): boolean {
    return this.#raw(row, column).trim() === '';
  }

  #remark(row: number, column: number, reason: string): CellRemark {
    const place = placeOf(this.#grid, row, column, this.#names.get(column));
    return { ...place, text: this.text(row, column), reason };
  }
}

function placeOf(grid: Grid, row: number, column: number, project: string | undefined): CellPlace {
  const rowLabel = grid.rows[row]?.[0] ?? '';
  return { row: grid.rowNumbers[row] ?? 0, rowLabel, column: column + 1, letters: lettersOf(column), project };
}

function strangeCharacters(found: readonly string[]): string {
  const bytes = found.map((one) =>
    one === '\ufffd' ? 'one lost before' : `byte 0x${(one.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  );
  return `taken, with “\ufffd” for what the encoding does not define: ${[...new Set(bytes)].join(', ')}`;
}

/** The letters of a column, as spreadsheets write them; the first has index 0. */
export function lettersOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCodePoint(65 + (index % 26));
}
