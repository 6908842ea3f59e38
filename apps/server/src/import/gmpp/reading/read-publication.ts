import { createHash } from 'node:crypto';

import { CellAccount } from './cell-account.ts';
import type { Encoding } from './decode.ts';
import { oneLine } from './fold-text.ts';
import { series } from './publication.ts';
import type { Edition, Publication } from './publication.ts';
import { readColumns } from './read-columns.ts';
import { readGrid } from './read-grid.ts';
import type { Grid } from './read-grid.ts';
import { refuse } from './refused-file.ts';
import type { RefusedFile } from './refused-file.ts';
import { notTakenBecause, notTakenKinds, rowKindOf, takenKinds } from './row-kinds.ts';
import type { RowKind } from './row-kinds.ts';

/** SHA-256 of a file's bytes, in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The edition that a text holds: one project in each column. Refuses a text that is no table, lacks a row that every
 * edition has, has one twice, or names no project. A cell that cannot be read never stops the rest.
 */
export function readPublication(
  text: string,
  about: Edition & { readonly digest: string; readonly encoding: Encoding },
): { readonly kind: 'read'; readonly publication: Publication } | RefusedFile {
  const grid = readGrid(text);
  if (grid.kind === 'refused') return grid;
  const rows = knownRows(grid);
  if (!(rows instanceof Map)) return rows;
  const account = new CellAccount(grid);
  const columns = filledColumns(grid);
  const { projects, untaken } = readColumns(grid, rows, columns, account);
  if (projects.length === 0) return refuse('The file names no project.');
  const notes = readOtherRows(grid, columns, account);
  const { asAt, publishedOn, digest, encoding } = about;
  const document = `${series}, published ${publishedOn.slice(0, 4)}`;
  const publication: Publication = {
    asAt,
    publishedOn,
    source: { document, publishedOn, digest },
    encoding,
    delimiter: grid.delimiter,
    projects,
    untaken,
    unread: account.unreadCells.toSorted((a, b) => a.row - b.row || a.column - b.column),
    remarks: account.remarks,
    notTaken: account.notTakenRows,
    notes,
    tally: account.tally(),
  };
  return { kind: 'read', publication };
}

/** Rows that some editions do not have. */
const optionalKinds: ReadonlySet<RowKind> = new Set(['reference', 'sponsorRating']);

function knownRows(grid: Grid): Map<RowKind, number> | RefusedFile {
  const rows = new Map<RowKind, number>();
  for (const [index, cells] of grid.rows.entries()) {
    const label = cells[0] ?? '';
    const kind = rowKindOf(label);
    if (kind === undefined) continue;
    if (rows.has(kind)) return refuse(`The file has two rows labelled “${oneLine(label).slice(0, 80)}”.`);
    rows.set(kind, index);
  }
  if (!rows.has('title') || !rows.has('rating')) {
    return refuse(
      `The file is not an edition of the ${series}: no row is labelled “Project Name” and “IPA Delivery Confidence Assessment”.`,
    );
  }
  // Every edition has all of the others, so one that lacks a row has lost it.
  const missing = [...takenKinds, ...notTakenKinds].filter((kind) => !optionalKinds.has(kind) && !rows.has(kind));
  if (missing.length > 0) {
    return refuse(
      `The file lacks ${missing.length} of the rows that every edition has (${missing.map(inWords).join(', ')}): it is cut off or another file.`,
    );
  }
  return rows;
}

function inWords(kind: RowKind): string {
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Columns, from index 1, with at least one cell that is not blank; the others are padding. */
function filledColumns(grid: Grid): readonly number[] {
  const width = grid.rows[0]?.length ?? 0;
  return [...Array(width).keys()].slice(1).filter((column) => grid.rows.some((row) => row[column]?.trim() !== ''));
}

/** Accounts for the rows that are not taken and for labels nobody knows; gives back the sentences without cells. */
function readOtherRows(grid: Grid, columns: readonly number[], account: CellAccount): readonly string[] {
  const notes: string[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    const kind = rowKindOf(cells[0] ?? '');
    const notTaken = notTakenKinds.find((one) => one === kind);
    if (notTaken !== undefined) account.notTaken(row, columns, notTakenBecause[notTaken]);
    if (kind !== undefined) continue;
    if (columns.every((column) => cells[column]?.trim() === '')) {
      notes.push(`Row ${grid.rowNumbers[row] ?? 0} holds a footnote: ${oneLine(account.text(row, 0))}`);
      continue;
    }
    for (const column of columns) account.unread(row, column, 'the label of its row is not known to the import');
  }
  if (!grid.endsInLineBreak) notes.push('The file does not end in a line break, so its last cell may be cut off.');
  return notes;
}
