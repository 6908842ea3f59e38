import { describe, expect, it } from 'vitest';

import { headerOf } from '../header/header-of.ts';
import { allRows } from '../testing/read-all.ts';
import { sharedFile, withoutSharedData } from '../testing/shared-data.ts';
import { proposeMapping } from './propose-mapping.ts';
import type { ColumnProposal } from './propose-mapping.ts';

function proposed(bytes: Uint8Array): readonly ColumnProposal[] {
  const sample = allRows(bytes).slice(0, 100);
  return proposeMapping(headerOf(sample), sample);
}

const inText = (text: string): readonly ColumnProposal[] => proposed(new TextEncoder().encode(text));
const rolesIn = (text: string): readonly string[] => inText(text).map(({ role, sureness }) => `${role}, ${sureness}`);

describe('What a column is proposed to be', () => {
  it.each([
    ['Date of Payment', 'date paid'],
    ['Invoice Date', 'date paid'],
    ['Date of Birth', 'other'],
    ['VendorName', 'supplier'],
    ['Suplier name', 'supplier'],
    ['Supplier Invoice No', 'reference'],
    ['Supplier Postcode', 'other'],
    ['Amount', 'amount'],
    ['Gross Amount', 'gross amount'],
    ['Amount inc VAT', 'gross amount'],
    ['Net Amount', 'net amount'],
    ['Amount ex. VAT', 'net amount'],
    ['VAT', 'VAT amount'],
    ['VAT Reg No', 'other'],
    ['Transaction Number', 'reference'],
    ['Invoice Ref', 'reference'],
    ['Voucher', 'reference'],
    ['Directorate', 'department'],
    ['Service Area', 'department'],
    ['Cost Centre', 'cost centre'],
    ['Cost Center Code', 'cost centre'],
    ['Account Code', 'account'],
    ['Expense Type', 'account'],
    ['Purpose', 'description'],
    ['Narrative', 'description'],
    ['Capital or Revenue', 'capital or revenue'],
    ['Cap/Rev', 'capital or revenue'],
    ['Contract Title', 'other'],
    ['Wombats', 'other'],
  ])('%s: %s', (name, role) => {
    expect(inText(`${name},Wombles\n`)[0]).toMatchObject({ name, role });
  });

  it('is surer where its cells agree, and says why', () => {
    expect(inText('Date,Amount,Supplier\n01/04/2024,1.50,Aye\n')[1]).toEqual({
      index: 1,
      letters: 'B',
      name: 'Amount',
      key: 'amount',
      role: 'amount',
      sureness: 'sure',
      why: 'Its name says that it is an amount. Its cells are amounts.',
    });
  });

  it('is corrected where its cells are something else', () => {
    expect(rolesIn('Date,Amount,Supplier,Type\nsoon,much,200408,Revenue\nlater,more,201178,Capital\n')).toEqual([
      'other, likely',
      'other, likely',
      'other, likely',
      'capital or revenue, likely',
    ]);
    expect(rolesIn('Date,Amount\n00:00:00,1.50\n00:00:00,n/a\n')).toEqual(['date paid, guess', 'amount, guess']);
    expect(rolesIn('Date,Amount\nsoon,1.50\n01/04/2024,n/a\n')).toEqual(['date paid, guess', 'amount, guess']);
  });

  it('is kept by the surest of several, named before unnamed', () => {
    expect(inText('Invoice Date,Date Paid,Supplier\n01/04/2024,02/04/2024,Aye\n')).toMatchObject([
      { role: 'other', sureness: 'guess', why: expect.stringContaining('But column B is taken for the date paid.') },
      { role: 'date paid', sureness: 'sure' },
      { role: 'supplier' },
    ]);
    expect(rolesIn('Wombats,Supplier ID (T),Group,Cap/Rev\nAye Ltd,Bee plc,Revenue,Revenue\n')).toEqual([
      'other, guess',
      'supplier, likely',
      'department, likely',
      'capital or revenue, sure',
    ]);
  });

  it('is found by the cells alone where there is no header', () => {
    const row = (n: number): string =>
      `Highways,CR00${n},${n}/04/2024,"1,0${n}0.50",Aye${n} Limited,Mending of hole ${n},Revenue,${n}\n`;
    expect(rolesIn([11, 12, 13, 14].map(row).join(''))).toEqual([
      'department, guess',
      'reference, guess',
      'date paid, likely',
      'amount, likely',
      'supplier, likely',
      'description, guess',
      'capital or revenue, likely',
      'other, guess',
    ]);
  });

  it('is a date where its name says so and its cells are days in digits alone', () => {
    expect(rolesIn('Paid Date,Doc No\n20240305,20129001\n45356,20129002\n')).toEqual([
      'date paid, sure',
      'reference, sure',
    ]);
  });

  it('is less sure without cells', () => {
    expect(rolesIn('Supplier,Amount\n')).toEqual(['supplier, likely', 'amount, guess']);
  });
});

describe.skipIf(withoutSharedData !== '')(
  `What the columns of published payments are proposed to be${withoutSharedData}`,
  () => {
    it.each([
      [
        'salford/2014-11_gross-vat-net',
        'other|date paid|reference|gross amount|VAT amount|net amount|supplier|department|account',
      ],
      [
        'newcastle/2020-04_cost-centres',
        'department|department|department|date paid|supplier|reference|capital or revenue|cost centre|cost centre|net amount',
      ],
      ['hyndburn/2025-03_no-header', 'department|department|description|other|reference|supplier|date paid|amount'],
      [
        'oxford/jan-mar-2018',
        'other|department|account|account|date paid|reference|amount|capital or revenue|other|supplier',
      ],
      [
        'uk25k/cefas-2010-10_semicolon',
        'department|department|date paid|account|department|other|supplier|reference|amount|other',
      ],
      ['gateshead/2014-03_ledger-lines', 'other|other|other|reference|other|other|supplier|amount|date paid'],
    ])('%s', (file, roles) => {
      expect(
        proposed(sharedFile(`council-spend/${file}.csv`))
          .map(({ role }) => role)
          .join('|'),
      ).toBe(roles);
    });
  },
);
