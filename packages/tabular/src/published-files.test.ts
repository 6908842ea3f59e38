import { describe, expect, it } from 'vitest';

import { decideAmounts } from './amounts/decide-amounts.ts';
import { readAmount } from './amounts/read-amount.ts';
import { decideDates } from './dates/decide-dates.ts';
import { readDate } from './dates/read-date.ts';
import { headerOf } from './header/header-of.ts';
import { rowsUnder } from './header/rows-under.ts';
import { gather } from './table/gather.ts';
import type { Row } from './table/table.ts';
import { tableIn } from './testing/read-all.ts';
import { sharedFile, withoutSharedData } from './testing/shared-data.ts';

interface Expected {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerRowIndex: number | null;
  readonly blankRows: number;
  readonly dataRows: number;
  readonly amountColumn: number;
  readonly amountHeader: string | null;
  readonly amountsRead: number;
  readonly amountsUnread: number;
  readonly sum: string;
  readonly negatives: number;
  readonly zeros: number;
  readonly bracketed: number;
  readonly trailingMinus: number;
  readonly dateColumn: number;
  readonly exactDuplicateRows: number;
}

const there = withoutSharedData === '';
const expected = there ? expectedFigures() : [];

function expectedFigures(): readonly Expected[] {
  return (JSON.parse(sharedFile('council-spend/expected.json').toString()) as { readonly files: readonly Expected[] })
    .files;
}

const encodings: Readonly<Record<string, string>> = {
  'UTF-8': 'utf-8',
  'UTF-8 with mark': 'utf-8 with BOM',
  'Windows-1252': 'windows-1252',
  CP850: 'cp850 (byte 9C is £)',
};

describe.skipIf(!there)(`The published payments${withoutSharedData}`, () => {
  it('are 23 files', () => expect(expected.length).toBe(23));

  it.each(expected)('$file: encoding, header, rows, duplicates and the sum to the penny', (file) => {
    const table = tableIn(sharedFile(`council-spend/${file.file}`));
    const sheet = table.sheets[0]!;
    expect(encodings[table.text?.encoding ?? '']).toBe(file.encoding);
    expect(table.text?.delimiter).toBe(file.delimiter);
    const sample = gather(sheet.rows(), 100);
    const header = headerOf(sample.kind === 'rows' ? sample.rows : []);
    expect(header.row).toBe(file.headerRowIndex === null ? undefined : file.headerRowIndex + 1);
    const amountColumn = header.columns.find(({ index }) => index === file.amountColumn);
    expect(amountColumn?.name).toBe((file.amountHeader ?? '').trim());

    const under = [...rowsUnder(sheet.rows(), header)].map((one) =>
      one.kind === 'refused' ? expect.fail(one.sentence) : one,
    );
    const blank = under.filter(({ kind }) => kind === 'blank').length;
    const above = [...sheet.rows()].filter((row) => row.kind === 'row' && row.number < (header.row ?? 0)).length;
    expect(blank + above).toBe(file.blankRows);
    const rows = under.filter(({ kind }) => kind !== 'blank').map(({ row }) => row);
    expect(rows.length).toBe(file.dataRows);
    expect(under.filter(({ kind }) => kind === 'ragged' || kind === 'aside')).toEqual([]);
    expect(rows.length - new Set(rows.map(({ cells }) => JSON.stringify(cells))).size).toBe(file.exactDuplicateRows);
    expect(amountsOf(rows, file.amountColumn)).toEqual({
      read: file.amountsRead,
      unread: file.amountsUnread,
      sum: pence(file.sum),
      negatives: file.negatives,
      zeros: file.zeros,
      bracketed: file.bracketed,
      trailingMinus: file.trailingMinus,
    });
  });

  it.each(expected)('$file: its dates are read in the order that it proves', (file) => {
    const sheet = tableIn(sharedFile(`council-spend/${file.file}`)).sheets[0]!;
    const sample = gather(sheet.rows());
    const header = headerOf(sample.kind === 'rows' ? sample.rows.slice(0, 100) : []);
    const cells = (sample.kind === 'rows' ? sample.rows : [])
      .filter(({ number }) => number >= (header.firstRow ?? 0))
      .map((row) => ({ row: row.number, text: row.cells[file.dateColumn] ?? '' }));
    const decision = decideDates(cells);
    if (decision.kind !== 'decided') expect.fail(JSON.stringify(decision));
    const reads = cells.map(({ text }) => readDate(text, decision.order));
    const unread = reads.flatMap((read) => (read.kind === 'unread' ? [read.reason] : []));
    const isMinistryOfJustice = file.file.includes('moj');
    expect([...new Set(unread)]).toEqual(
      file.file.includes('apr-jun-2014') ? ['time alone'] : isMinistryOfJustice ? ['no date'] : [],
    );
    expect(decision.order).toBe(
      file.file.includes('us-dates') ? 'month first' : decision.proof === undefined ? 'unproven' : 'day first',
    );
  });
});

function pence(sum: string): number {
  const [whole = '', fraction = ''] = sum.split('.');
  return Number(whole + fraction.padEnd(2, '0'));
}

function amountsOf(rows: readonly Row[], column: number): unknown {
  const cells = rows.map((row) => ({ row: row.number, text: row.cells[column] ?? '' }));
  const decision = decideAmounts(cells);
  if (decision.kind !== 'decided') expect.fail(JSON.stringify(decision));
  const reads = cells.map(({ text }) => readAmount(text, decision.convention));
  const amounts = reads.filter((read) => read.kind === 'amount');
  return {
    read: amounts.length,
    unread: reads.length - amounts.length,
    sum: amounts.reduce((sum, read) => sum + read.pence, 0),
    negatives: amounts.filter((read) => read.pence < 0).length,
    zeros: amounts.filter((read) => read.pence === 0).length,
    bracketed: amounts.filter(({ sign }) => sign === 'brackets').length,
    trailingMinus: amounts.filter(({ sign }) => sign === 'trailing minus').length,
  };
}
