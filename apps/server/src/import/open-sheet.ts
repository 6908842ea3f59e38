import { gather, headerOf, readTable, refuse } from '@minutebook/tabular';
import type { Column, Header, Refused, Row, Sheet, Table } from '@minutebook/tabular';

/** A sheet of a file, with its header and the first rows that hold something. */
export interface OpenedSheet {
  readonly kind: 'opened';
  readonly table: Table;
  readonly sheet: Sheet;
  readonly header: Header;
  readonly sample: readonly Row[];
}

const sampled = 200;

/** Opens one sheet of a file, by what its bytes are. @param of what its rows should be, within a sentence */
export function openSheet(bytes: Uint8Array, at: number, of: string): OpenedSheet | Refused {
  const table = readTable(bytes);
  if (table.kind === 'refused') return table;
  const sheet = table.sheets[at];
  if (sheet === undefined) return refuse('The file has no such sheet. Choose it again.');
  const sample = gather(sheet.rows(), sampled);
  if (sample.kind === 'refused') return sample;
  const header = headerOf(sample.rows);
  if (header.firstRow === undefined) return refuse(`The sheet holds no rows of ${of}. Choose another one.`);
  return { kind: 'opened', table, sheet, header, sample: sample.rows };
}

/** What a mapping knows a column by: its name, or its letters in brackets where it has none. */
export function columnId({ key, letters }: Column): string {
  return key === '' ? `[${letters}]` : key.slice(0, 200);
}
