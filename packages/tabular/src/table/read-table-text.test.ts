import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { allRows, refusalOf, tableIn } from '../testing/read-all.ts';
import { gather } from './gather.ts';
import { ordinaryLimits } from './limits.ts';
import { readTable } from './read-table.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cellsOf = (bytes: Uint8Array): readonly (readonly string[])[] => allRows(bytes).map(({ cells }) => cells);
const bigEndian = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('The encoding of a text', () => {
  it.each([
    ['UTF-8', utf8('a,£“\n')],
    ['UTF-8', utf8('a,b\n')],
    ['UTF-8 with mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('a,£“\n')])],
    ['UTF-16 LE', Uint8Array.from([0xff, 0xfe, ...Buffer.from('a,£“\n', 'utf16le')])],
    ['UTF-16 LE', Buffer.from('Name,Amount\n£,“\n', 'utf16le')],
    ['UTF-16 BE', Uint8Array.from([0xfe, 0xff, ...bigEndian('a,£“\n')])],
    ['UTF-16 BE', bigEndian('Name,Amount\n£,“\n')],
    ['Windows-1252', Uint8Array.from([0x61, 0x2c, 0xa3, 0x93, 0x0a])],
    ['Windows-1252', Uint8Array.from([0x61, 0x2c, 0x9d, 0x0a])],
    ['CP850', Uint8Array.from([...utf8('Amount ('), 0x9c, ...utf8('),b\n')])],
    ['CP850', Uint8Array.from([...utf8('b,'), 0x9c, ...utf8('310\n')])],
    ['Windows-1252', Uint8Array.from([...utf8('c'), 0x9c, ...utf8('ur,b\n')])],
  ])('%s is recognised', (encoding, bytes) => {
    expect(tableIn(bytes).text).toMatchObject({ encoding, delimiter: ',', damaged: false });
  });

  it('does not change the text', () => {
    expect(cellsOf(Uint8Array.from([0xff, 0xfe, ...Buffer.from('a,£“\n', 'utf16le')]))).toEqual([['a', '£“']]);
    expect(cellsOf(Uint8Array.from([0x61, 0x2c, 0xa3, 0x93, 0x0a]))).toEqual([['a', '£“']]);
    expect(cellsOf(Uint8Array.from([...utf8('b,'), 0x9c, 0x31, 0x2c, 0x82, 0x0a]))).toEqual([['b', '£1', 'é']]);
    expect(cellsOf(Uint8Array.from([0x61, 0x2c, 0x9d, 0x0a]))).toEqual([['a', '\u009d']]);
  });

  it('is told to be damaged where pound signs read “Â£”', () => {
    expect(tableIn(utf8('a,Â£3')).text).toMatchObject({ damaged: true });
  });
});

describe('The cells of a text', () => {
  it.each([
    ['commas', 'a,b\n1,2'],
    ['semicolons', 'a;b\n1;2'],
    ['tabs', 'a\tb\n1\t2'],
    ['pipes', 'a|b\n1|2'],
    ['a stated separator', 'sep=;\na;b\n1;2'],
    ['a stated separator after a mark', '\ufeff"sep=|"\r\na|b\r\n1|2'],
    ['lone CR', 'a,b\r1,2\r'],
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['mixed line ends', 'a,b\r\n1,2\n'],
    ['quotation marks', '"a","b"\n"1","2"'],
  ])('are divided by %s', (_what, text) => {
    expect(cellsOf(utf8(text))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('may hold line breaks, separators and quotation marks where they are quoted', () => {
    expect(cellsOf(utf8('a;"b\r\nc;""d"""\n1;2'))).toEqual([
      ['a', 'b\r\nc;"d"'],
      ['1', '2'],
    ]);
  });

  it('are numbered with blank rows and the stated separator counted, beyond a thousand', () => {
    const numbers = (text: string): readonly number[] => allRows(utf8(text)).map(({ number }) => number);
    expect(numbers('sep=,\na,b\n\n\n1,2')).toEqual([2, 5]);
    expect(numbers('x,y\n\n'.repeat(2500)).at(-1)).toBe(4999);
  });

  it('keep the separator of the table where titles above it hold others', () => {
    expect(tableIn(utf8('Payments, by month; all\n\na;b;c\n1,5;2;3\n1,5;2;3')).text?.delimiter).toBe(';');
  });

  it('are one in each row of a text without separators', () => {
    expect(cellsOf(utf8('Supplier\nAye\n'))).toEqual([['Supplier'], ['Aye']]);
    expect(tableIn(utf8('Supplier\nAye\n')).text?.delimiter).toBeUndefined();
  });

  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '|', '\t', ' ', '£', '’', '1') });
  it('come back from any quoted text', () => {
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t', '|'), (written, separator) => {
        const quoted = written.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator));
        const read = [
          ...(tableIn(
            utf8(`"h","h","h"\n${quoted.join('\n')}`.replaceAll('"h",', `"h"${separator}`)),
          ).sheets[0]?.rows() ?? []),
        ];
        expect(read.slice(1)).toEqual(written.map((cells, n) => ({ kind: 'row', number: n + 2, cells })));
      }),
    );
  });
});

describe('A file that is no table of text', () => {
  it.each([
    ['nothing', new Uint8Array(), 'The file is empty.'],
    ['white space', utf8(' \r\n\t'), 'The file is empty.'],
    ['bytes', Uint8Array.from([0x61, 0x00, 0x62, 0x0a, 0x63]), 'character 2 is a zero'],
    ['UTF-8 that breaks off', Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xe2]), 'not UTF-8'],
    ['UTF-16 that breaks off', Uint8Array.from([0xff, 0xfe, 0x61, 0x00, 0x62]), 'breaks off inside a character'],
    ['a quoted cell that never ends', utf8('a,b\n1,"2\n3,4\n'), 'inside a quoted cell of row 2'],
    ['a quotation mark out of place', utf8(`${'a,b\n'.repeat(1200)}1,"2"x\n`), 'from row 1201 on'],
    ['a very long row', utf8(`a,b\n1,${'x'.repeat(1_000_001)}`), 'Row 2 is longer'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old format'],
    ['a web page', utf8('\n<html><table><tr><td>1'), 'a web page'],
    ['a web page in UTF-16', Buffer.from('\ufeff<!DOCTYPE html>', 'utf16le'), 'a web page'],
    ['Excel XML', utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'), 'Excel 2003 XML'],
    ['a PDF', utf8('%PDF-1.7'), 'a PDF'],
    ['a compressed file', Uint8Array.from([0x1f, 0x8b, 8]), 'compressed'],
  ])('is refused: %s', (_what, bytes, words) => {
    expect(refusalOf(bytes)).toContain(words);
  });

  it('is refused beyond the limits that are given', () => {
    const bytes = utf8('a,b\n1,2\n3,4\n');
    expect(refusalOf(bytes, { ...ordinaryLimits, mostRows: 2 })).toContain('after row 2');
    expect(refusalOf(bytes, { ...ordinaryLimits, mostCells: 5 })).toContain('more than 5 cells by row 3');
    expect(refusalOf(bytes, { ...ordinaryLimits, mostColumns: 1 })).toContain('Row 1 has more than 1 columns');
  });

  it('is read or refused, and never fails, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const table = readTable(bytes);
        if (table.kind === 'table') for (const sheet of table.sheets) gather(sheet.rows());
      }),
      { numRuns: 1000 },
    );
  });
});
