import { addDays } from '@minutebook/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { effectiveFrom } from './call-in.ts';

describe('Decisions are effective', () => {
  test('as published decisions state it: on the day after five working days that follow the publication', () => {
    expect(effectiveFrom('2011-11-11', 5)).toBe('2011-11-19');
    expect(effectiveFrom('2015-09-17', 5)).toBe('2015-09-25');
  });

  test('later by every bank holiday among the days of call-in', () => {
    expect(effectiveFrom('2022-05-27', 5)).toBe('2022-06-08');
    expect(effectiveFrom('2022-09-16', 5)).toBe('2022-09-27');
    expect(effectiveFrom('2026-12-18', 5)).toBe('2026-12-30');
  });

  test('on the next day where nothing can be called in', () => {
    expect(effectiveFrom('2026-09-16', 0)).toBe('2026-09-17');
  });

  test('never earlier for a later publication, nor for more days', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(60), (after, days) => {
        const published = addDays('1990-01-01', after);
        const from = effectiveFrom(published, days);
        expect(effectiveFrom(addDays(published, 1), days) >= from).toBe(true);
        expect(effectiveFrom(published, days + 1) > from).toBe(true);
        expect(from >= addDays(published, days + 1)).toBe(true);
      }),
    );
  });
});
