import { describe, expect, test } from 'vitest';

import { addMonths, lastDayOfMonth, monthsBetween, monthsFrom, monthsOfYear, monthWords } from './month.ts';

describe('Months', () => {
  test('go on over the end of a year, forwards and backwards', () => {
    expect(addMonths('2026-11', 2)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(monthsBetween('2026-11', '2027-01')).toBe(2);
    expect(monthsBetween('2027-01', '2026-11')).toBe(-2);
  });
  test('run from one to another, both among them, and never backwards', () => {
    expect(monthsFrom('2026-11', '2027-01')).toStrictEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthsFrom('2026-11', '2026-10')).toStrictEqual([]);
  });
  test('of a financial year are twelve, April first', () => {
    const months = monthsOfYear('2026-27');
    expect([months.length, months[0], months[8], months.at(-1)]).toStrictEqual([12, '2026-04', '2026-12', '2027-03']);
  });
  test('end on their last day, also in a leap year, and are told in words', () => {
    expect(lastDayOfMonth('2028-02')).toBe('2028-02-29');
    expect(lastDayOfMonth('2026-12')).toBe('2026-12-31');
    expect(monthWords('2026-05')).toBe('May 2026');
  });
});
