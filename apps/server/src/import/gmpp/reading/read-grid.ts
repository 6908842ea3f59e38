import { CsvError, parse } from 'csv-parse/sync';

import { refuse } from './refused-file.ts';
import type { RefusedFile } from './refused-file.ts';

export type Delimiter = ',' | ';' | '\t';

/** The cells of a file, every row as long as the first. */
export interface Grid {
  readonly kind: 'grid';
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly string[])[];
  /** Numbers, as the file counts its records from 1, of the rows above. */
  readonly rowNumbers: readonly number[];
  /** False when the file stops without one, so that its last cell may have been cut off. */
  readonly endsInLineBreak: boolean;
}

/** Editions have about 3,000 cells; reading a million would keep everybody else waiting. */
const mostCells = 200_000;

/** The text as cells. Refuses text that is no table, and a table that breaks off or whose rows differ in length. */
export function readGrid(whole: string): Grid | RefusedFile {
  const { text, stated } = withoutSeparatorLine(whole);
  const delimiter = delimiterOf(text, stated);
  if (delimiter !== undefined && hasMoreThan(mostCells, [delimiter, '\n'], text)) {
    return refuse('The file has far more cells than any edition of this publication. It is not read.');
  }
  if (delimiter === undefined) {
    return refuse('The file is not a table: its first row holds neither commas nor semicolons between cells.');
  }
  const records = parseRecords(text, delimiter);
  if (!Array.isArray(records)) return records;
  const numbered = records
    .map((cells, index) => ({ cells, number: index + (stated === undefined ? 1 : 2) }))
    .filter(({ cells }) => cells.length > 1 || cells[0]?.trim() !== '');
  const width = numbered[0]?.cells.length ?? 0;
  const ragged = numbered.find(({ cells }) => cells.length !== width);
  if (ragged !== undefined) {
    return refuse(
      `Row ${ragged.number} has ${ragged.cells.length} cells where the first row has ${width}: the file is cut off or damaged.`,
    );
  }
  return {
    kind: 'grid',
    delimiter,
    rows: numbered.map(({ cells }) => cells),
    rowNumbers: numbered.map(({ number }) => number),
    endsInLineBreak: text.endsWith('\n'),
  };
}

function parseRecords(text: string, delimiter: Delimiter): string[][] | RefusedFile {
  try {
    return parse(text, { delimiter, bom: true, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
      return refuse('The file breaks off inside a quoted cell: it is cut off. Fetch it again.');
    }
    return refuse(
      `The file is not a readable table from line ${String(error['lines'])} on: a quotation mark is out of place.`,
    );
  }
}

/** Spreadsheets are told the separator in a line before the first row; it is no row of the table. */
function withoutSeparatorLine(text: string): { readonly text: string; readonly stated: string | undefined } {
  const found = /^\ufeff?"?sep=(.)"?[,;\t]*(\r\n|\n|\r)/i.exec(text);
  return found === null ? { text, stated: undefined } : { text: text.slice(found[0].length), stated: found[1] };
}

/** Whichever stands most often outside quotation marks in the first row; the one that the file states, if it stands there. */
function delimiterOf(text: string, stated: string | undefined): Delimiter | undefined {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted && (character === ',' || character === ';' || character === '\t')) counts[character] += 1;
  }
  const told = (Object.keys(counts) as Delimiter[]).find((one) => one === stated);
  if (told !== undefined && counts[told] > 0) return told;
  const [most] = (Object.keys(counts) as Delimiter[]).toSorted((a, b) => counts[b] - counts[a]);
  return most !== undefined && counts[most] > 0 ? most : undefined;
}

/** Whether the marks occur more often than that; stops looking as soon as they do. */
function hasMoreThan(limit: number, marks: readonly string[], text: string): boolean {
  let found = 0;
  for (const mark of marks) {
    for (let at = text.indexOf(mark); at >= 0 && found <= limit; at = text.indexOf(mark, at + 1)) found += 1;
  }
  return found > limit;
}
