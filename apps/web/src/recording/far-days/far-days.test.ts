import { describe, expect, test } from 'vitest';

import { farDays } from './far-days.ts';

const on = '2026-09-16';

describe('farDays', () => {
  test('are those more than ten years from today, either way', () => {
    expect(farDays({ plannedFor: '2926-12-01', effectiveOn: '1926-09-16' }, on)).toEqual(['2926-12-01', '1926-09-16']);
    expect(farDays({ plannedFor: '2036-09-16', effectiveOn: '2016-09-16' }, on)).toEqual([]);
    expect(farDays({ plannedFor: '2036-09-17' }, on)).toEqual(['2036-09-17']);
  });
  test('wherever in a command they stand, financial years too, each once', () => {
    const lines = [{ year: '2926-27', amount: 1 }, { year: '2926-27' }, { year: '2027-28' }];
    expect(farDays({ lines, outcome: { conditions: [{ dueOn: '2062-10-01' }] } }, on)).toEqual([
      '2926-27',
      '2062-10-01',
    ]);
  });
  test('are no words that only hold a year', () => {
    expect(farDays({ title: 'Until 2926-12-01', minuteReference: 'PB/1926/41' }, on)).toEqual([]);
  });
});
