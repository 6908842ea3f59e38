import { describe, expect, test } from 'vitest';

import { countedPeriod } from './period-schema.ts';
import { firstDayOf, inOrderOfPeriods, lastDayOf, monthsOf, overlap, periodWords } from './period.ts';

describe('A period', () => {
  test('is a month or a quarter of the calendar', () => {
    expect(monthsOf('2026-10')).toStrictEqual(['2026-10']);
    expect(monthsOf('2026-Q4')).toStrictEqual(['2026-10', '2026-11', '2026-12']);
    for (const wrong of ['2026', '2026-13', '2026-Q0', '2026-Q5', '2026-1', '0026-01']) {
      expect(countedPeriod.safeParse(wrong).success, wrong).toBe(false);
    }
  });
  test('has a first and a last day', () => {
    expect([firstDayOf('2026-Q4'), lastDayOf('2026-Q4')]).toStrictEqual(['2026-10-01', '2026-12-31']);
    expect([firstDayOf('2028-02'), lastDayOf('2028-02')]).toStrictEqual(['2028-02-01', '2028-02-29']);
  });
  test('overlaps another that has a month of it', () => {
    expect(overlap('2026-10', '2026-Q4')).toBe(true);
    expect(overlap('2026-Q3', '2026-10')).toBe(false);
    expect(overlap('2026-10', '2026-10')).toBe(true);
  });
  test('stands in order of its first month', () => {
    expect(['2026-Q4', '2026-11', '2026-10', '2026-Q1'].toSorted(inOrderOfPeriods)).toStrictEqual([
      '2026-Q1',
      '2026-10',
      '2026-Q4',
      '2026-11',
    ]);
    expect([periodWords('2026-10'), periodWords('2026-Q4')]).toStrictEqual([
      'October 2026',
      'October to December 2026',
    ]);
  });
});
