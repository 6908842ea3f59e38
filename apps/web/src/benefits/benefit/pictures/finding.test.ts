import { describe, expect, test } from 'vitest';

import { findingOfFan } from './finding.ts';

const year = { kind: 'year', year: '2026-27' } as const;
const made = (on: string, n: number, value: number) => ({
  on,
  n,
  because: 'So it seems',
  points: [{ period: year, value, entries: [n] }],
});
const fan = [made('2026-03-12', 4, 420_000), made('2026-09-30', 9, 690_000)];
const series = {
  definition: {
    value: {
      measureId: 'cards',
      unit: { kind: 'money' },
      direction: 'down',
      howMeasured: 'Bills',
      periodicity: 'year',
    },
    n: 2,
    on: '2026-03-12',
  },
  baseline: {
    value: {
      definition: 1,
      value: 840_000,
      period: { kind: 'year', year: '2024-25' },
      takenFrom: 'Accounts',
      agreedBy: 'Finance Business Partner',
    },
    n: 3,
    on: '2026-03-12',
  },
} as const;

describe('What the fan of forecasts shows', () => {
  test('is the level that is expected, and what it gains against the baseline', () => {
    expect(findingOfFan({ kind: 'benefit' }, series, fan)).toBe(
      '2026-27 was first forecast at £4,200, and is now expected at £6,900, a gain of £1,500.',
    );
    expect(findingOfFan({ kind: 'disBenefit' }, series, fan)).toContain('£6,900, a loss of £1,500.');
  });
  test('says nothing of a gain where no baseline was agreed', () => {
    expect(findingOfFan({ kind: 'benefit' }, { ...series, baseline: undefined }, fan)).toBe(
      '2026-27 was first forecast at £4,200, and is now expected at £6,900.',
    );
  });
});
