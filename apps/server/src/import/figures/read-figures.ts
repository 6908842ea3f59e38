import type { FiguresTable } from '@minutebook/api';
import { rowsUnder } from '@minutebook/tabular';
import type { Refused } from '@minutebook/tabular';

import { columnId, openSheet } from '../open-sheet.ts';

/** What the bytes of a file alone say of one of its sheets. */
export type FiguresSheet = Omit<FiguresTable, 'fileId' | 'document' | 'digest' | 'signature'> & {
  /** The names of its columns, of which the signature is the digest. */
  readonly signedBy?: string;
};

/** Rows that are given on at most: a person looks through what becomes of them. */
const mostRows = 50_000;

/** Reads all rows of one sheet of a file. A row that is no row of the table, such as a total, is left out and named. */
export function readFigures(bytes: Uint8Array, at: number): FiguresSheet | Refused {
  const opened = openSheet(bytes, at, 'figures');
  if (opened.kind === 'refused') return opened;
  const { table, header } = opened;
  const rows: { number: number; cells: readonly string[] }[] = [];
  const asides: { row: number; sentence: string }[] = [];
  for (const under of rowsUnder(opened.sheet.rows(), header)) {
    if (under.kind === 'refused') return under;
    const { number, cells } = under.row;
    if (under.kind === 'data') rows.push({ number, cells });
    if (under.kind === 'ragged') asides.push({ row: number, sentence: under.sentence });
    if (under.kind === 'aside')
      asides.push({ row: number, sentence: `Row ${number} is no row of the table: ${under.what}.` });
    if (rows.length > mostRows) {
      return { kind: 'refused', sentence: `The sheet has more than ${mostRows} rows. Divide the file.` };
    }
  }
  return {
    kind: 'read',
    sheets: table.sheets.map(({ name }) => name),
    sheet: at,
    damaged: table.text?.damaged ?? false,
    ...(header.signature === undefined ? {} : { signedBy: header.signature }),
    columns: header.columns.map((column) => ({ column: columnId(column), name: column.name, index: column.index })),
    rows,
    asides,
  };
}
