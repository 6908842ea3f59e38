import { describe, expect, test } from 'vitest';

import { widthOf, wrapped } from './text-width.ts';

describe('Text in lines', () => {
  test('breaks between words, and no line is wider than asked for', () => {
    const lines = wrapped('One form for moving house updates all three systems', 200, 4);
    expect(lines.join(' ')).toBe('One form for moving house updates all three systems');
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(200);
  });
  test('says by dots that more was to come', () => {
    expect(wrapped('One form for moving house updates all three systems', 120, 2)).toStrictEqual([
      'One form for',
      'moving house…',
    ]);
  });
  test('cuts a word that is longer than a line', () => {
    expect(wrapped('Donaudampfschifffahrt', 60, 1)).toStrictEqual(['Donaud…']);
  });
  test('of nothing is no line', () => {
    expect(wrapped('', 100)).toStrictEqual([]);
  });
});
