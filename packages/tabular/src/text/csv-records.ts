import { CsvError, parse } from 'csv-parse/sync';

import { refuse } from '../refused.ts';
import type { Refused } from '../refused.ts';
import type { Delimiter } from './delimiter.ts';

/** One record of a CSV text. */
export interface CsvRecord {
  readonly kind: 'record';
  /** As the file counts its records from 1, blank ones too. */
  readonly number: number;
  readonly cells: readonly string[];
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly bytes: number };
}

const atOnce = 1000;
// Never part of such a text, so that a text of one column stays whole.
const noDelimiter = '\u001f';

/**
 * The records of a CSV text, a thousand parsed at a time so that a long file is never held as cells in whole. Lines may
 * end in CRLF, LF or CR, mixed; rows may differ in length. A quotation mark out of place, a cell that never ends or one
 * longer than allowed ends it with a refusal, since what follows could be read in two ways.
 * @param delimiter absent for a text of one column
 * @param longestRecord characters that a record may have
 */
export function* csvRecords(
  text: string,
  delimiter: Delimiter | undefined,
  longestRecord = 1_000_000,
): Generator<CsvRecord | Refused, void, void> {
  const bytes = Buffer.from(text);
  let number = 0;
  for (let offset = 0; offset < bytes.length;) {
    const block = parseBlock(bytes.subarray(offset), { delimiter, longestRecord, before: number });
    if ('kind' in block) {
      yield block;
      return;
    }
    for (const { record } of block) {
      number += 1;
      yield { kind: 'record', number, cells: record };
    }
    const read = block.at(-1)?.info.bytes ?? 0;
    if (read === 0) return;
    offset += read;
  }
}

interface Block {
  readonly delimiter: Delimiter | undefined;
  readonly longestRecord: number;
  readonly before: number;
}

function parseBlock(bytes: Buffer, { delimiter, longestRecord, before }: Block): readonly Parsed[] | Refused {
  try {
    return parse(bytes, {
      delimiter: delimiter ?? noDelimiter,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: longestRecord,
      info: true,
      to: atOnce,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(sentenceFor(error, before));
  }
}

function sentenceFor(error: CsvError, before: number): string {
  const row = before + Number(error['records'] ?? 0) + 1;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return `The file breaks off inside a quoted cell of row ${row}: it lacks a quotation mark, or is cut off. Fetch it again.`;
  }
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return `Row ${row} is longer than any row of a table: a quotation mark may be missing.`;
  }
  return `The file is not a readable table from row ${row} on: a quotation mark is out of place.`;
}
