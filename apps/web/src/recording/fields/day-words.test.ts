import { describe, expect, test } from 'vitest';

import { whatIsWrongWithDay } from './day-words.ts';

describe('What is wrong with a day as it was typed', () => {
  test.each([
    ['2026-09-00', 'The date must include a day'],
    ['-00-16', 'The date must include a month and a year'],
    ['26-09-16', 'Write the year with four digits, such as 2026, instead of “26”'],
    ['2026-Sept-16', 'Write the month as a number, such as 9 for September, instead of “Sept”'],
    ['2026-09-1st', 'Write the day as a number, such as 16, instead of “1st”'],
    ['2026-13-16', 'The month must be from 1 to 12, and “13” is not'],
    ['0026-09-16', 'The year must be from 1900 to 2999, and “0026” is not'],
    ['2026-02-30', 'There is no 30 February 2026'],
  ])('%s', (typed, words) => {
    expect(whatIsWrongWithDay(typed)).toBe(words);
  });
  test('nothing is said of what was not typed as a day', () => {
    expect(whatIsWrongWithDay(undefined)).toBeUndefined();
    expect(whatIsWrongWithDay('Some words')).toBeUndefined();
  });
});
