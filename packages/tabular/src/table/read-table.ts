import { openWorkbook } from '../excel/open-workbook.ts';
import { refuse } from '../refused.ts';
import type { Refused } from '../refused.ts';
import { csvRecords } from '../text/csv-records.ts';
import { decode } from '../text/decode.ts';
import { delimiterOf, withoutSeparatorLine } from '../text/delimiter.ts';
import type { Delimiter } from '../text/delimiter.ts';
import { contentOf } from './content.ts';
import { ordinaryLimits } from './limits.ts';
import type { TableLimits } from './limits.ts';
import type { Row, Table } from './table.ts';
import { withinLimits } from './within-limits.ts';

/**
 * The table in the bytes of a file, by what they are and not by its name. Refuses what is no table or larger than the
 * limits, with a sentence that says what to do. What can only be seen row by row is refused by the rows of a sheet.
 */
export function readTable(bytes: Uint8Array, limits: TableLimits = ordinaryLimits): Table | Refused {
  if (bytes.length > limits.mostBytes) {
    return refuse(`The file is larger than ${Math.floor(limits.mostBytes / 1_000_000)} MB. Divide it.`);
  }
  switch (contentOf(bytes)) {
    case 'empty':
      return refuse('The file is empty.');
    case 'zip':
      return openWorkbook(bytes, limits);
    case 'text':
      return textTable(bytes, limits);
    case 'old Excel or encrypted':
      return refuse(
        'The file is an Excel workbook of the old format, or one with a password. Open it and save it as .xlsx without a password, or as CSV.',
      );
    case 'Excel XML':
      return refuse('The file is an Excel 2003 XML spreadsheet. Open it in Excel and save it as .xlsx or CSV.');
    case 'web page':
      return refuse('The file is a web page, whatever its name says. Open it in Excel and save it as .xlsx or CSV.');
    case 'PDF':
      return refuse('The file is a PDF, which has no cells. Ask for the table as CSV or Excel.');
    case 'compressed':
      return refuse('The file is compressed. Unpack it first.');
  }
}

function textTable(bytes: Uint8Array, limits: TableLimits): Table | Refused {
  const decoded = decode(bytes);
  if (decoded.kind === 'refused') return decoded;
  const { text, stated } = withoutSeparatorLine(decoded.text);
  const delimiter = delimiterOf(text, stated);
  const before = stated === undefined ? 0 : 1;
  const rows = (): Iterable<Row | Refused> =>
    withinLimits(textRows(text, { delimiter, before, longest: limits.longestRow }), limits);
  return {
    kind: 'table',
    format: 'text',
    sheets: [{ name: '', hidden: false, rows }],
    text: { encoding: decoded.encoding, delimiter, damaged: decoded.damaged },
  };
}

interface Layout {
  readonly delimiter: Delimiter | undefined;
  /** Rows before the first record. */
  readonly before: number;
  readonly longest: number;
}

function* textRows(text: string, { delimiter, before, longest }: Layout): Generator<Row | Refused, void, void> {
  for (const record of csvRecords(text, delimiter, longest)) {
    if (record.kind === 'refused') yield record;
    else yield { kind: 'row', number: record.number + before, cells: record.cells };
  }
}
