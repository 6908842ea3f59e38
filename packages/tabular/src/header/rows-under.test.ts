import { describe, expect, it } from 'vitest';

import { gather } from '../table/gather.ts';
import { ordinaryLimits } from '../table/limits.ts';
import { tableIn } from '../testing/read-all.ts';
import { sharedFile, withoutSharedData } from '../testing/shared-data.ts';
import { headerOf } from './header-of.ts';
import { rowsUnder } from './rows-under.ts';

function told(bytes: Uint8Array, limits = ordinaryLimits): readonly string[] {
  const sheet = tableIn(bytes).sheets[0]!;
  const sample = gather(sheet.rows(), 100);
  const header = headerOf(sample.kind === 'rows' ? sample.rows : []);
  return [...rowsUnder(tableIn(bytes, limits).sheets[0]!.rows(), header)].map((one) => {
    if (one.kind === 'refused') return `refused: ${one.sentence}`;
    return `${one.row.number} ${one.kind}${one.kind === 'aside' ? ` ${one.what}` : ''}${one.kind === 'ragged' ? `: ${one.sentence}` : ''}`;
  });
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const head = 'Title\n\nDate,Supplier,Reference,Amount\n';

describe('The rows beneath a header', () => {
  it('are told apart, none left out: blank ones, notes, totals and the header once more', () => {
    const text = `${head}\n01/04/2024,Aye,1,2.50\n,,,\ndate,SUPPLIER,Reference,Amount\n02/04/2024,Bee,2,3.50\nGrand Total,,,6.00\n,Total:,,6.00\nSource: ledger,,,\n`;
    expect(told(utf8(text))).toEqual([
      '4 blank',
      '5 data',
      '6 blank',
      '7 aside header again',
      '8 data',
      '9 aside total',
      '10 aside total',
      '11 aside note',
    ]);
  });

  it('keep a supplier whose name begins like a total', () => {
    expect(told(utf8(`${head}01/04/2024,Total Gas Ltd,1,2.50\n02/04/2024,Total,2,2.50`))).toEqual(['4 data', '5 data']);
  });

  it('are listed with their number, and not guessed, where their cells are fewer or more than those of the others', () => {
    const text = `${head}01/04/2024,Aye,1,2.50\n02/04/2024,Bee, Limited,2,3.50\n03/04/2024,Cee,4.50\n04/04/2024,Dee,4,5.50,,\n05/04/2024,Eff,5,6.50\n`;
    expect(told(utf8(text))).toEqual([
      '4 data',
      '5 ragged: Row 5 has 5 cells where the others have 4.',
      '6 ragged: Row 6 has 3 cells where the others have 4.',
      '7 data',
      '8 data',
    ]);
  });

  it('end with the refusal that the file ends with', () => {
    const text = `${head}01/04/2024,Aye,1,2.50\n02/04/2024,Bee,2,2.50\n`;
    expect(told(utf8(text), { ...ordinaryLimits, mostRows: 4 })).toEqual([
      '4 data',
      expect.stringContaining('refused: The table goes on'),
    ]);
  });
});

describe.skipIf(withoutSharedData !== '')(`The rows of tables that break readers${withoutSharedData}`, () => {
  it.each([
    ['csvlint-invalid-byte-sequence', { data: 23 }],
    ['messytables-begrotingsanalyse-2011', { data: 35, note: 3 }],
    ['messytables-excel_pasting', { data: 13, total: 1, blank: 1, note: 2 }],
    ['messytables-utf-16le_encoded', { data: 327 }],
    ['messytables-weird_head_padding', { data: 50, blank: 6, note: 22, ragged: 4 }],
  ])('%s are all accounted for', (name, counts) => {
    const tally: Record<string, number> = {};
    for (const line of told(sharedFile(`hostile/${name}.csv`))) {
      const kind = /^\d+ (?:aside )?(\w+)/.exec(line)?.[1] ?? line;
      tally[kind] = (tally[kind] ?? 0) + 1;
    }
    expect(tally).toEqual(counts);
  });
});
