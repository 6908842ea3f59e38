import { describe, expect, test } from 'vitest';

import { csvOf } from './csv.ts';
import type { Cell } from './gather.ts';

async function written(...lines: readonly (readonly Cell[])[]): Promise<string> {
  const bytes = await (await csvOf(['Backlog: Projects'], { headings: ['One', 'Other'], lines })).bytes();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

const above = '\uFEFFBacklog: Projects\r\n\r\nOne,Other\r\n';

describe('A file for spreadsheets', () => {
  test('says what it is, then has a line for each row, and quotes what would part a cell', async () => {
    expect(await written(['Rent, online', 'The “portal”'], ['a "b"', null])).toBe(
      `${above}"Rent, online",The “portal”\r\n"a ""b""",\r\n`,
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-2', "'-2"],
    ['@a', "'@a"],
    ['\ta', "'\ta"],
    ['\ra', '"\'\ra"'],
  ])('makes a text that begins like a formula harmless: %j', async (text, harmless) => {
    expect(await written([text, 'a'])).toBe(`${above}${harmless},a\r\n`);
  });

  test('keeps numbers, those below zero too, writes amounts in pounds and days as the standard does', async () => {
    expect(await written([-2, { pence: -12_345 }], [0.5, { pence: 100 }], [{ day: '2026-09-16' }, 0])).toBe(
      `${above}-2,-123.45\r\n0.5,1.00\r\n2026-09-16,0\r\n`,
    );
  });
});
