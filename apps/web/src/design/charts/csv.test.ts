import { describe, expect, test } from 'vitest';

import { csvOf } from './csv.ts';

describe('A file for spreadsheets', () => {
  test('has a line for each row, and quotes what would part a cell', () => {
    expect(
      csvOf([
        ['Milestone', 'Project'],
        ['Rent, online', 'The “portal”'],
        ['a "b"', ''],
      ]),
    ).toBe('\uFEFFMilestone,Project\r\n"Rent, online",The “portal”\r\n"a ""b""",\r\n');
  });
  test('holds no formula', () => {
    expect(csvOf([['=1+1', '@a', '-2']])).toBe("\uFEFF'=1+1,'@a,'-2\r\n");
  });
});
