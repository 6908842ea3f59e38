import { createHash } from 'node:crypto';
import { refuse } from '@minutebook/tabular';
import type { Refused } from '@minutebook/tabular';

import { CellAccount } from './cell-account.ts';
import type { Encoding } from './decode.ts';
import { foldText, oneLine } from './fold-text.ts';
import { series } from './publication.ts';
import type { Edition, Publication } from './publication.ts';
import { readColumns } from './read-columns.ts';
import { readGrid } from './read-grid.ts';
import type { Grid } from './read-grid.ts';
import { missingKinds, notTakenBecause, notTakenKinds, rowKindOf } from './row-kinds.ts';
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
): { readonly kind: 'read'; readonly publication: Publication } | Refused {
  const { asAt, publishedOn, digest, encoding } = about;
  const grid = readGrid(text);
  if (grid.kind === 'refused') return grid;
  const rows = knownRows(grid, publishedOn);
  if (!(rows instanceof Map)) return rows;
  const account = new CellAccount(grid);
  const columns = filledColumns(grid);
  const { projects, untaken } = readColumns({ grid, rows, account, asAt }, columns);
  if (projects.length === 0) return refuse('The file names no project.');
  const notes = readOtherRows(grid, columns, account);
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

function knownRows(grid: Grid, publishedOn: string): Map<RowKind, number> | Refused {
  const rows = new Map<RowKind, number>();
  for (const [index, cells] of grid.rows.entries()) {
    const label = cells[0] ?? '';
    const kind = rowKindOf(label);
    if (kind === undefined) continue;
    const before = rows.get(kind);
    if (before !== undefined) return refuse(twice(grid.rows[before]?.[0] ?? '', label, kind));
    rows.set(kind, index);
  }
  if (rows.size < 3) {
    return refuse(
      `The file is not an edition of the ${series}: no row is labelled “Project Name”, nor most of the others.`,
    );
  }
  const missing = missingKinds(rows, publishedOn);
  return missing.length > 0 ? refuse(lacking(missing, unknownLabels(grid))) : rows;
}

function twice(one: string, other: string, kind: RowKind): string {
  if (foldText(one) === foldText(other)) return `The file has two rows labelled “${labelStart(one)}”.`;
  return `The rows labelled “${labelStart(one)}” and “${labelStart(other)}” would both be the ${inWords(kind)}; no edition known to the import has both.`;
}

function lacking(missing: readonly RowKind[], unknown: readonly string[]): string {
  const lacks = `The file lacks ${missing.length} of the rows that every edition has (${missing.map(inWords).join(', ')})`;
  if (unknown.length === 0) return `${lacks}: it is cut off or another file.`;
  const labels = unknown.map((label) => `“${labelStart(label)}”`).join(', ');
  return `${lacks}, and has labels that the import does not know: ${labels}. It may be an edition with other labels than those from 2014 to 2023.`;
}

/** Labels that no known edition uses, of rows with cells; a sentence without cells is a footnote. */
function unknownLabels({ rows }: Grid): readonly string[] {
  return rows.flatMap(([label = '', ...cells]) => {
    const unknown = label.trim() !== '' && rowKindOf(label) === undefined && cells.some((cell) => cell.trim() !== '');
    return unknown ? [label] : [];
  });
}

function labelStart(label: string): string {
  return oneLine(label).slice(0, 80);
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
