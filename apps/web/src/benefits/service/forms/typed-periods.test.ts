import { lastDayOf, periodIn } from '@minutebook/domain';
import { describe, expect, it } from 'vitest';

import { lastPeriods, periodExamples, periodsIn } from './typed-periods.ts';

describe('periods that are typed', () => {
  it('are read in words and in figures, beside one another or with commas between', () => {
    expect(periodsIn('September 2026')).toEqual(['2026-09']);
    expect(periodsIn('Sept 2026, October to December 2026; 2026-Q1')).toEqual(['2026-09', '2026-Q4', '2026-Q1']);
    expect(periodsIn('2026-01 2026-02  2026-03')).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(periodsIn('2026-01 spring')).toEqual(['2026-01', 'spring']);
  });
});

describe('the periods that are given as examples', () => {
  it('are the last that are over', () => {
    expect(lastPeriods('2026-11-30')).toEqual({ month: '2026-10', quarter: '2026-Q3' });
    expect(lastPeriods('2026-01-01')).toEqual({ month: '2025-12', quarter: '2025-Q4' });
    expect(lastPeriods('2026-12-31')).toEqual({ month: '2026-11', quarter: '2026-Q3' });
    expect(periodExamples('2026-11-30')).toBe('such as October 2026 (2026-10), or July to September 2026 (2026-Q3)');
  });
  it('are over on every day, and are read in the words in which they are given', () => {
    for (let month = 1; month <= 12; month += 1) {
      const day = `2026-${String(month).padStart(2, '0')}-01`;
      for (const period of Object.values(lastPeriods(day))) expect(lastDayOf(period) < day).toBe(true);
      for (const [, words = '', period] of periodExamples(day).matchAll(/([A-Z][a-zA-Z ]+\d{4}) \(([^)]+)\)/g)) {
        expect(periodIn(words)).toBe(period);
      }
    }
  });
});
