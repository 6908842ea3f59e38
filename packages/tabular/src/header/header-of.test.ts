import { describe, expect, it } from 'vitest';

import { allRows } from '../testing/read-all.ts';
import { sharedFile, withoutSharedData } from '../testing/shared-data.ts';
import { workbookFile } from '../testing/workbook-file.ts';
import { headerOf } from './header-of.ts';
import type { Header } from './header-of.ts';

function headerIn(text: string): Header {
  return headerOf(allRows(new TextEncoder().encode(text)));
}

const payments = '01/04/2024,Aye Ltd,1.50\n02/04/2024,Bee plc,2.50\n16/04/2024,Cee,3.50\n';

describe('The header of a table', () => {
  it('is the first row where it names columns', () => {
    expect(headerIn(`Date, Supplier  Name ,Amount\n${payments}`)).toMatchObject({
      row: 1,
      firstRow: 2,
      titleRows: [],
      columns: [
        { index: 0, letters: 'A', name: 'Date', key: 'date' },
        { index: 1, letters: 'B', name: 'Supplier Name', key: 'suppliername' },
        { index: 2, letters: 'C', name: 'Amount', key: 'amount' },
      ],
    });
  });

  it('stands beneath titles and blank rows', () => {
    expect(headerIn(`Payments over £500\nApril 2024\n\n,,\nDate,Supplier,Amount\n\n${payments}`)).toMatchObject({
      row: 5,
      firstRow: 7,
      titleRows: [1, 2],
    });
  });

  it('is absent where the first full row has figures', () => {
    expect(headerIn(payments)).toMatchObject({ row: undefined, firstRow: 1, signature: undefined, headerWidth: 0 });
    expect(headerIn(`Payments\n${payments}`)).toMatchObject({ row: undefined, firstRow: 2, titleRows: [1] });
    expect(headerIn(payments).columns.map(({ letters, name, key }) => letters + name + key)).toEqual(['A', 'B', 'C']);
  });

  it('is absent where the first row has words that come again beneath', () => {
    expect(headerIn('Revenue,Highways,TBC\nRevenue,Highways,TBC\nCapital,Highways,12.50')).toMatchObject({
      row: undefined,
    });
  });

  it('may name years, and a table of words alone may have one', () => {
    expect(headerIn('Sector,2000,2001\nTimber,"2,666","2,274"\n')).toMatchObject({ row: 1 });
    expect(headerIn('Board,Chair\nDigital,Member for Finance\nPeople,Member for Care\n')).toMatchObject({ row: 1 });
    expect(headerIn('Supplier\nAye Ltd\nBee plc\n')).toMatchObject({ row: 1, firstRow: 2 });
  });

  it('may be all there is', () => {
    expect(headerIn('Date,Supplier,Amount\n')).toMatchObject({ row: 1, firstRow: undefined });
    expect(headerOf([])).toMatchObject({ row: undefined, firstRow: undefined, columns: [] });
  });

  it('leaves out empty columns and keeps those without a name that hold something', () => {
    const { columns, headerWidth } = headerIn('Date,,Amount,,\n01/04/2024,x,1.50,,\n02/04/2024,,2.50,,\n');
    expect(columns.map(({ letters, name }) => [letters, name])).toEqual([
      ['A', 'Date'],
      ['B', ''],
      ['C', 'Amount'],
    ]);
    expect(headerWidth).toBe(5);
  });

  it('of an Excel sheet is found among typed cells', () => {
    const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const sheets = [
      `<row r="3">${text('When')}${text('Much')}</row><row r="4"><c s="1"><v>45356</v></c><c><v>12</v></c></row>`,
    ];
    const header = headerOf(allRows(workbookFile({ sheets, formats: ['dd/mm/yyyy'] })));
    expect(header).toMatchObject({ row: 3, firstRow: 4, usualWidth: undefined });
  });
});

describe('The signature of a header', () => {
  const signature = (header: string): string | undefined => headerIn(`${header}\n${payments}`).signature;

  it('does not depend on order, case, spaces, marks or padding', () => {
    expect(signature('Date,Supplier Name,Net Amount (£)')).toBe('date netamount£ suppliername');
    expect(signature('NetAmount £,"Supplier\nName:", DATE ')).toBe('date netamount£ suppliername');
    expect(signature('date,supplier_name,net_amount_£,,')).toBe('date netamount£ suppliername');
  });

  it('changes with a column that is added, renamed or removed, and with the currency', () => {
    const others = ['Date,Supplier,Net Amount (£)', 'Date,Supplier Name,Net Amount ($)', 'Date,Supplier Name'];
    expect(new Set([signature('Date,Supplier Name,Net Amount (£)'), ...others.map(signature)]).size).toBe(4);
  });

  it('tells columns of one name apart by which of them comes first', () => {
    expect(signature('Date,Supplier,Supplier')).toBe('date supplier supplier#2');
  });
});

describe.skipIf(withoutSharedData !== '')(`Tables that break readers${withoutSharedData}`, () => {
  it.each([
    ['csvlint-invalid-byte-sequence', 1, []],
    ['messytables-begrotingsanalyse-2011', 5, [1, 2, 4]],
    ['messytables-excel_pasting', 4, [1, 2]],
    ['messytables-utf-16le_encoded', 1, []],
    ['messytables-weird_head_padding', 12, [3, 4, 6, 7, 8, 9]],
  ])('%s has its header in row %i', (name, row, titleRows) => {
    expect(headerOf(allRows(sharedFile(`hostile/${name}.csv`)).slice(0, 100))).toMatchObject({ row, titleRows });
  });
});
