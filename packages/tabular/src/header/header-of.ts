import { lettersOf } from '../column-letters.ts';
import type { Row } from '../table/table.ts';
import { columnKey } from './column-key.ts';
import { lookOf } from './looks-like.ts';

/** A column with a name or with something in it. */
export interface Column {
  /** From 0. */
  readonly index: number;
  readonly letters: string;
  /** On one line, as the header has it; empty where it has none. */
  readonly name: string;
  /**
   * What a kept mapping knows the column by: its name without spelling, and which of several it is where the name is
   * there more than once (`supplier`, `supplier#2`). Empty where it has no name.
   */
  readonly key: string;
}

/** Where the header of a table is, and its columns. */
export interface Header {
  /** The row of the header; absent where the table has none. */
  readonly row: number | undefined;
  /** The first row of the table beneath its header and titles; absent where nothing is beneath. */
  readonly firstRow: number | undefined;
  /** Rows above the header that hold titles or notes. */
  readonly titleRows: readonly number[];
  readonly columns: readonly Column[];
  /**
   * By which a mapping that was kept is found again; absent without a header, since nothing then says that two files have
   * the same columns. It does not depend on the order of the columns: a mapping is kept by their names, so that a column
   * that moved keeps its meaning, while one that was added, renamed or removed makes another signature.
   */
  readonly signature: string | undefined;
  /** Cells of most rows of the sample, blank ones counted; absent where the file leaves blank cells out. */
  readonly usualWidth: number | undefined;
  /** The column after the last that the header reaches, blank ones counted; 0 without a header. */
  readonly headerWidth: number;
}

const rowsTried = 40;
const longestName = 200;

/**
 * Finds the header in the first rows of a table that have any text: the first row that fills at least half as many cells
 * as rows usually do, with names that differ and nothing that is a date or a number other than a year, and that names a
 * column of figures; in a table of words alone, the first whose words do not come again beneath. Rows above it are titles;
 * once a row with figures was met, none beneath is a header.
 */
export function headerOf(sample: readonly Row[]): Header {
  const rows = sample.filter((row) => filledOf(row) > 0);
  const usual = commonest(rows.map(filledOf).filter((filled) => filled > 1)) ?? 1;
  const at = headerIndex(rows, usual);
  const header = at === undefined ? undefined : rows[at];
  const firstBody = at === undefined ? bodyIndex(rows, usual) : at + 1;
  const body = rows.slice(firstBody);
  const columns = columnsOf(header, body);
  const keys = columns.map(({ key }) => key).filter((key) => key !== '');
  return {
    row: header?.number,
    firstRow: body[0]?.number,
    titleRows: rows.slice(0, at ?? firstBody).map(({ number }) => number),
    columns,
    signature: header === undefined ? undefined : keys.toSorted().join(' '),
    usualWidth: body.some(({ types }) => types !== undefined)
      ? undefined
      : commonest(body.map(({ cells }) => cells.length)),
    headerWidth: header?.cells.length ?? 0,
  };
}

/** How many cells of the row hold text. */
export function filledOf({ cells }: Row): number {
  return cells.reduce((count, text) => count + (text.trim() === '' ? 0 : 1), 0);
}

function headerIndex(rows: readonly Row[], usual: number): number | undefined {
  for (const [index, row] of rows.slice(0, rowsTried).entries()) {
    if (filledOf(row) * 2 < usual || (usual > 1 && filledOf(row) < 2)) continue;
    if (holdsFigures(row)) return undefined;
    if (!namesColumns(row)) continue;
    const below = rows.slice(index + 1);
    const figures = figureColumns(below);
    if (figures.some((column) => (row.cells[column] ?? '').trim() !== '')) return index;
    if (figures.length === 0) return comesAgain(row, below) ? undefined : index;
  }
  return undefined;
}

/** Without a header the table begins at the first row that is about as full as the others. */
function bodyIndex(rows: readonly Row[], usual: number): number {
  return Math.max(
    0,
    rows.findIndex((row) => filledOf(row) * 2 >= usual),
  );
}

function holdsFigures({ cells, types }: Row): boolean {
  return cells.some((text, column) => ['date', 'time', 'number'].includes(lookOf(text, types?.[column])));
}

function namesColumns({ cells }: Row): boolean {
  const names = cells.map((text) => text.trim()).filter((text) => text !== '');
  return new Set(names).size * 2 > names.length && names.every((name) => name.length <= longestName);
}

/** Columns of which most cells are dates, times or numbers. */
function figureColumns(rows: readonly Row[]): readonly number[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const looks = rows.map(({ cells, types }) => lookOf(cells[column] ?? '', types?.[column]));
    const filled = looks.filter((look) => look !== 'blank');
    return filled.filter((look) => look !== 'text').length * 5 > filled.length * 3;
  });
}

/** Words that stand in the same columns further down are those of a row like the others. */
function comesAgain({ cells }: Row, below: readonly Row[]): boolean {
  const named = cells.flatMap((text, column) => (text.trim() === '' ? [] : [{ name: text.trim(), column }]));
  const again = named.filter(({ name, column }) => below.some((row) => row.cells[column]?.trim() === name));
  return again.length * 2 >= named.length;
}

function columnsOf(header: Row | undefined, body: readonly Row[]): readonly Column[] {
  const width = Math.max(header?.cells.length ?? 0, ...body.map(({ cells }) => cells.length));
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const name = (header?.cells[index] ?? '').replaceAll(/\s+/g, ' ').trim();
    if (name === '' && body.every(({ cells }) => (cells[index] ?? '').trim() === '')) return [];
    const bare = columnKey(name);
    const count = (seen.get(bare) ?? 0) + 1;
    seen.set(bare, count);
    return [{ index, letters: lettersOf(index), name, key: count > 1 && bare !== '' ? `${bare}#${count}` : bare }];
  });
}

/** The commonest of the numbers, the greater of two as common; absent for none. */
function commonest(numbers: readonly number[]): number | undefined {
  const tally = new Map<number, number>();
  for (const number of numbers) tally.set(number, (tally.get(number) ?? 0) + 1);
  const [most] = [...tally].toSorted(([one, count], [other, otherCount]) => otherCount - count || other - one);
  return most?.[0];
}
