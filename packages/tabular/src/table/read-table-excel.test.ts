import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { allRows, refusalOf, tableIn } from '../testing/read-all.ts';
import { workbookFile } from '../testing/workbook-file.ts';
import { gather } from './gather.ts';
import { ordinaryLimits } from './limits.ts';
import { readTable } from './read-table.ts';

describe('An Excel file', () => {
  it('is read with texts shared and in place, typed cells, and the numbers of its rows', () => {
    const bytes = workbookFile({
      texts: ['<t>Supplier</t>', '<r><t>Aye </t></r><r><t>&amp; Co_x000D_</t></r><rPh sb="0"><t>spoken</t></rPh>'],
      formats: ['dd/mm/yyyy', 'hh:mm', '[h]:mm', '"day" 0.00', 'yyyy\\-mm\\-dd hh:mm:ss'],
      sheets: [
        `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>In place</t></is></c></row>
         <row r="4" spans="1:9"><c r="A4" t="s"><v>1</v></c><c r="B4"><v>1234.5</v></c><c r="C4" s="1"><v>45356</v></c>
         <c r="D4" s="5"><v>45356.75</v></c><c r="E4" s="2"><v>0.5</v></c><c r="F4" s="3"><v>1.5</v></c>
         <c r="G4" s="4"><v>310.09999999999997</v></c><c r="H4" t="b"><v>1</v></c><c r="I4" t="e"><v>#N/A</v></c>
         <c r="J4"><f>A1+1</f></c><c r="K4" t="str"><f>X</f><v>told</v></c><c r="L4"><v>1E-7</v></c></row>`,
      ],
    });
    expect(tableIn(bytes)).toMatchObject({ format: 'Excel', sheets: [{ name: 'Sheet 1', hidden: false }] });
    const [head, body] = allRows(bytes);
    expect(head).toEqual({
      kind: 'row',
      number: 1,
      cells: ['Supplier', '', 'In place'],
      types: ['text', 'text', 'text'],
    });
    expect(body?.number).toBe(4);
    expect(body?.cells.map((text, n) => [text, body.types?.[n]])).toEqual([
      ['Aye & Co\r', 'text'],
      ['1234.5', 'number'],
      ['2024-03-05', 'date'],
      ['2024-03-05T18:00:00', 'date'],
      ['12:00:00', 'time'],
      ['1.5', 'number'],
      ['310.1', 'number'],
      ['TRUE', 'boolean'],
      ['#N/A', 'error'],
      ['=A1+1', 'formula'],
      ['told', 'text'],
      ['0.0000001', 'number'],
    ]);
  });

  it('counts days from 1904 where it says so', () => {
    const sheets = ['<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>43894</v></c></row>'];
    expect(allRows(workbookFile({ sheets, formats: ['d/m/yy'], from1904: true }))[0]?.cells).toEqual([
      '1904-01-01',
      '2024-03-05',
    ]);
  });

  it('has several sheets, the hidden ones told, each read as often as it is asked', () => {
    const row = (text: string): string => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const { sheets } = tableIn(workbookFile({ sheets: [row('a'), row('b')], hidden: true }));
    expect(sheets.map(({ name, hidden }) => ({ name, hidden }))).toEqual([
      { name: 'Sheet 1', hidden: true },
      { name: 'Sheet 2', hidden: true },
    ]);
    for (let n = 0; n < 2; n += 1) expect([...(sheets[1]?.rows() ?? [])]).toMatchObject([{ number: 1, cells: ['b'] }]);
  });

  it('passes over a format that reaches to the last cell', () => {
    const sheets = [
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576"><c r="XFD1048576"/></row>',
    ];
    expect(allRows(workbookFile({ sheets }))).toMatchObject([{ number: 1, cells: ['1'] }]);
  });

  it('has a hundred thousand rows, held a few at a time', () => {
    const sheets = [
      Array.from(
        { length: 100_000 },
        (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>${n}</v></c><c r="B${n + 1}" t="s"><v>0</v></c></row>`,
      ).join(''),
    ];
    const table = tableIn(workbookFile({ sheets, texts: ['<t>told</t>'] }));
    let sum = 0;
    for (const row of table.sheets[0]?.rows() ?? []) if (row.kind === 'row') sum += Number(row.cells[0]);
    expect(sum).toBe(4_999_950_000);
  });
});

describe('An Excel file that does not hold what it may', () => {
  const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
  it.each([
    ['a cell XFD1048576', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', 'more than 1000 columns'],
    ['a cell A1048576', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', 'after row 300000'],
    ['rows out of order', '<row r="2"/><row r="1"/>', 'row 1 follows row 2'],
    ['a row without number', '<row r="x"/>', 'row x follows row 0'],
    ['cells out of order', '<row r="1"><c r="B1"/><c r="A1"/></row>', 'cell A1 is out of place'],
    ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', 'names the text 7'],
    ['a number that is none', '<row r="1"><c r="A1"><v>abc</v></c></row>', 'holds “abc” as a number'],
    [
      'a text longer than any cell',
      `<row r="1"><c r="A1" t="str"><v>${'x'.repeat(5_000_000)}</v></c></row>`,
      'longer than any cell',
    ],
    ['XML that breaks off', '<row r="1"><c', 'is not well-formed'],
    [
      'an entity of its own',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>&lol;</t></is></c></row>',
      'is not well-formed',
    ],
  ])('is refused for %s', (_what, sheet, words) => {
    expect(refusalOf(workbookFile({ sheets: [sheet] }))).toContain(words);
  });

  it('is refused by its directory when 2 kB of it unpack to gigabytes', () => {
    const bytes = stating(workbookFile({ sheets: [one] }), () => 3_000_000_000);
    expect(bytes.length).toBeLessThan(2500);
    expect(refusalOf(bytes)).toContain('MB, more than the 250 MB that are read');
    const beyond = stating(workbookFile({ sheets: [one] }), () => 0xffff_ffff);
    expect(refusalOf(beyond)).toContain('of more than 4 GB');
  });

  it('is refused at once when it unpacks to far more than its directory states', () => {
    const bytes = workbookFile({ sheets: [one + ' '.repeat(30_000_000)] });
    expect(bytes.length).toBeLessThan(40_000);
    const lying = stating(bytes, (size) => Math.min(size, 1000));
    const before = process.memoryUsage().arrayBuffers;
    expect(refusalOf(lying)).toContain('larger than its directory says');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('is refused where it unpacks to many wide rows', () => {
    const sheets = ['<row><c r="ALL1"><v>1</v></c></row>'.repeat(50_000)];
    expect(refusalOf(workbookFile({ sheets }))).toContain('more than 6000000 cells by row 6001');
  });

  it('is read or refused, and never fails, whatever byte of it is another', () => {
    const sheets = ['<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45356</v></c></row>'];
    const bytes = workbookFile({ sheets, texts: ['<t>told</t>'], formats: ['d/m/yy'] });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        const changed = bytes.slice();
        changed[at] = byte;
        const table = readTable(changed);
        if (table.kind === 'table') for (const sheet of table.sheets) gather(sheet.rows());
      }),
      { numRuns: 1500 },
    );
  });

  it('is refused when a bit of it was lost', () => {
    const bytes = zipSync({ ...partsOf(one) }, { level: 0 });
    const at = Buffer.from(bytes).indexOf('<v>1');
    bytes[at + 3] = 0x32;
    expect(refusalOf(bytes)).toContain('not what its directory says');
  });

  it('is refused at any length it is cut to', () => {
    const bytes = workbookFile({ sheets: [one] });
    for (let length = 4; length < bytes.length; length += 7) expect(refusalOf(bytes.slice(0, length))).toContain('.');
  });

  it('is refused where it names a sheet that is not there', () => {
    const { 'xl/worksheets/sheet1.xml': _missing, ...rest } = partsOf(one);
    expect(refusalOf(zipSync(rest))).toContain('sheet1.xml is missing');
  });

  it.each([
    [
      'a binary workbook',
      { '_rels/.rels': '<R><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></R>' },
      '.xlsb',
    ],
    [
      'an OpenDocument',
      { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' },
      'OpenDocument',
    ],
    ['another archive', { 'spend.csv': 'a,b' }, 'no Excel workbook'],
  ])('is refused as %s', (_what, parts: Record<string, string>, words) => {
    const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
    expect(refusalOf(zipSync(files))).toContain(words);
  });

  it('is refused beyond the limits that are given', () => {
    const sheets = [
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
    ];
    const bytes = workbookFile({ sheets });
    expect(refusalOf(bytes, { ...ordinaryLimits, mostCells: 2 })).toContain('more than 2 cells by row 2');
    expect(refusalOf(bytes, { ...ordinaryLimits, mostRows: 1 })).toContain('after row 1');
    expect(refusalOf(bytes, { ...ordinaryLimits, mostColumns: 1 })).toContain('more than 1 columns');
    expect(refusalOf(bytes, { ...ordinaryLimits, mostBytes: 100 })).toContain('larger than 0 MB');
  });
});

/** The archive with other unpacked sizes in its directory. */
function stating(archive: Uint8Array, other: (size: number) => number): Uint8Array {
  const changed = archive.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, other(view.getUint32(at + 24, true)), true);
  }
  return changed;
}

function partsOf(sheet: string): Record<string, Uint8Array> {
  const main = 'xmlns="main"';
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`;
  return {
    '_rels/.rels': strToU8(`<R>${link('a', 'officeDocument', 'xl/workbook.xml')}</R>`),
    'xl/workbook.xml': strToU8(`<workbook ${main}><sheets><sheet name="S" r:id="s"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<R>${link('s', 'worksheet', 'worksheets/sheet1.xml')}</R>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
  };
}
