import { describe, expect, it } from 'vitest';

import { lookOf } from './looks-like.ts';

describe('A cell', () => {
  it.each([
    [' ', 'blank'],
    ['01/04/2024', 'date'],
    ['5-Mar-24', 'date'],
    ['12:30', 'time'],
    ['12.50', 'number'],
    ['2024', 'year'],
    ['20240305', 'number'],
    ['45356', 'number'],
    ['£1.2m', 'number'],
    ['(310.00)', 'number'],
    ['2021/22', 'text'],
    ['Apr-24', 'text'],
    ['CR0012', 'text'],
    ['TBC', 'text'],
  ])('“%s” looks like a %s', (text, look) => {
    expect(lookOf(text)).toBe(look);
  });

  it('of a spreadsheet is what that says', () => {
    expect(lookOf('2024-03-05', 'date')).toBe('date');
    expect(lookOf('0.0000001', 'number')).toBe('number');
  });
});
