import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readTable } from '@minutebook/tabular';

import { workbook } from '../import/spend/testing/workbooks.ts';

const data = join(fileURLToPath(new URL('../../../..', import.meta.url)), '../shared/data');

/**
 * Published files beside the checkout, absent in an ordinary clone: transactional services of government (Crown copyright,
 * used under the Open Government Licence v3.0) and call centres (public domain). Read where they lie, never copied.
 */
export function publishedFigures(path: string): Buffer {
  return readFileSync(join(data, path));
}

/** Why tests on them are skipped, as a suffix of their names; empty where the files are there. */
export const withoutFigures =
  existsSync(join(data, 'pp-transactions')) && existsSync(join(data, 'contact-centre'))
    ? ''
    : ' (skipped: they are not in ../shared/data)';

/** The same table as an Excel file, every cell as text. */
export function asWorkbook(csv: Uint8Array): Uint8Array {
  const table = readTable(csv);
  if (table.kind === 'refused') throw new Error(table.sentence);
  const rows: string[] = [];
  for (const row of table.sheets[0]?.rows() ?? []) {
    if (!('cells' in row)) throw new Error(row.sentence);
    const cells = row.cells.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`);
    rows.push(`<row r="${row.number}">${cells.join('')}</row>`);
  }
  return workbook(rows.join(''));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
