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

const up = {
  ...series,
  definition: { ...series.definition, value: { ...series.definition.value, direction: 'up' } },
} as const;
const fell = [made('2026-03-12', 4, 690_000), made('2026-09-30', 9, 420_000)];
const benefit = { kind: 'benefit' } as const;
const loss = { kind: 'disBenefit' } as const;

describe('What the fan of forecasts shows', () => {
  test('is the level that is expected, and how the gain against the baseline moves: a cost forecast higher may still gain', () => {
    expect(findingOfFan(benefit, series, fan)).toBe(
      '2026-27 was first forecast at £4,200, and is now expected at £6,900: the gain against the baseline falls from £4,200 to £1,500.',
    );
    expect(findingOfFan(benefit, series, fell)).toBe(
      '2026-27 was first forecast at £6,900, and is now expected at £4,200: the gain against the baseline grows from £1,500 to £4,200.',
    );
  });
  test('is a loss that grows or falls, of a dis-benefit and of what goes the wrong way', () => {
    expect(findingOfFan(loss, series, fell)).toContain('the loss against the baseline grows from £1,500 to £4,200.');
    expect(findingOfFan(loss, series, fan)).toContain('the loss against the baseline falls from £4,200 to £1,500.');
    expect(findingOfFan(benefit, up, fan)).toContain('the loss against the baseline falls from £4,200 to £1,500.');
  });
  test('is a gain in place of a loss, or none', () => {
    const turned = [made('2026-03-12', 4, 900_000), made('2026-09-30', 9, 690_000)];
    expect(findingOfFan(benefit, series, turned)).toContain(
      ': a gain of £1,500 against the baseline, where a loss of £600 was expected.',
    );
    expect(findingOfFan(loss, series, turned)).toContain(
      ': a loss of £1,500 against the baseline, where a gain of £600 was expected.',
    );
    const none = [made('2026-03-12', 4, 690_000), made('2026-09-30', 9, 840_000)];
    expect(findingOfFan(benefit, series, none)).toContain(
      ': no gain and no loss against the baseline, where a gain of £1,500 was expected.',
    );
  });
  test('is only better or worse where no baseline was agreed', () => {
    const without = { ...series, baseline: undefined };
    const upWithout = { ...up, baseline: undefined };
    const said = '2026-27 was first forecast at £4,200, and is now expected at £6,900, which is';
    expect(findingOfFan(benefit, without, fan)).toBe(`${said} worse.`);
    expect(findingOfFan(benefit, upWithout, fan)).toBe(`${said} better.`);
    expect(findingOfFan(loss, upWithout, fan)).toBe(`${said} worse.`);
    expect(findingOfFan(loss, without, fan)).toBe(`${said} better.`);
  });
  test('that stayed as it was says so, with what it gains', () => {
    const same = [made('2026-03-12', 4, 690_000), made('2026-09-30', 9, 690_000)];
    expect(findingOfFan(benefit, series, same)).toBe(
      '2026-27 is forecast as it was at first: £6,900, a gain of £1,500 against the baseline.',
    );
    expect(findingOfFan(benefit, { ...up, baseline: undefined }, same)).toBe(
      '2026-27 is forecast as it was at first: £6,900.',
    );
  });
});
