import { describe, expect, it } from 'vitest';

import { decode } from './decode.ts';

function latin(...bytes: readonly number[]): Uint8Array {
  return Uint8Array.from([...Buffer.from('a,'), ...bytes]);
}

describe('decode', () => {
  it('reads Windows-1252: pounds, quotation marks and dashes', () => {
    expect(decode(latin(0xa3, 0x93, 0x94, 0x96))).toEqual({ kind: 'text', text: 'a,£“”–', encoding: 'Windows-1252' });
  });

  it('keeps a byte that Windows-1252 does not define as the control character of that number', () => {
    expect(decode(latin(0x9d, 0xa3))).toMatchObject({ text: 'a,\u009d£' });
  });

  it('reads UTF-8 with its mark, and without it when it cannot be anything else', () => {
    const utf8 = new TextEncoder().encode('a,£“”');
    expect(decode(utf8)).toEqual({ kind: 'text', text: 'a,£“”', encoding: 'UTF-8' });
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]))).toMatchObject({ text: 'a,£“”', encoding: 'UTF-8' });
  });

  it.each([
    ['nothing', new Uint8Array(), 'The file is empty.'],
    ['white space', Buffer.from(' \r\n\t'), 'The file is empty.'],
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, 0x61, 0x00]), 'UTF-16'],
    ['UTF-16 without it', Buffer.from('Project Name', 'utf16le'), 'UTF-16'],
    ['a zip file', Buffer.from('PK\u0003\u0004'), 'not text: byte 3 is 0x03'],
    ['UTF-8 that breaks off', Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xe2]), 'not UTF-8'],
    ['UTF-8 that was saved as Windows-1252', new TextEncoder().encode('cost Â£3'), 'damaged encoding'],
    ['UTF-8 with a stray byte', Uint8Array.from([...new TextEncoder().encode('“£”'), 0xa3]), 'damaged encoding'],
    ['more than 20 MB', new Uint8Array(20_000_001).fill(97), 'larger than 20 MB'],
  ])('refuses %s', (_what, bytes, words) => {
    expect(decode(bytes)).toMatchObject({ kind: 'refused', sentence: expect.stringContaining(words) });
  });
});
