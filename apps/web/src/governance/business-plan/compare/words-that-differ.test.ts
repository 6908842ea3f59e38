import { describe, expect, test } from 'vitest';

import { wordsThatDiffer } from './words-that-differ.ts';

describe('Where two texts differ', () => {
  test('is set apart in whole words', () => {
    expect(wordsThatDiffer('a red door', 'a blue door')).toEqual([
      { head: 'a ', middle: 'red', tail: ' door' },
      { head: 'a ', middle: 'blue', tail: ' door' },
    ]);
  });
  test('may be what one of them adds', () => {
    expect(wordsThatDiffer('paid in 2026', 'paid twice in 2026')[1]).toEqual({
      head: 'paid ',
      middle: 'twice ',
      tail: 'in 2026',
    });
  });
  test.each([
    ['', ''],
    ['', 'a'],
    ['a a a', 'a a'],
    ['one  two', 'one two'],
  ])('leaves every letter of “%s” and “%s” in place', (before, after) => {
    const [was, is] = wordsThatDiffer(before, after);
    expect(was.head + was.middle + was.tail).toBe(before);
    expect(is.head + is.middle + is.tail).toBe(after);
  });
});
