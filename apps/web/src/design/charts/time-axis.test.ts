import { describe, expect, test } from 'vitest';

import { timeAxis } from './time-axis.ts';

const days = ['2026-08-28', '2027-02-26', '2026-11-29'];

describe('An axis of days', () => {
  test('holds every day within its room, in order', () => {
    const { x } = timeAxis(days, { left: 100, right: 900 });
    expect(x('2026-08-28')).toBe(112);
    expect(x('2027-02-26')).toBe(888);
    expect(x('2026-11-29')).toBeGreaterThan(x('2026-11-28'));
  });
  test('names as many months as can be told apart', () => {
    const wide = timeAxis(days, { left: 0, right: 900 }).months;
    const narrow = timeAxis(days, { left: 0, right: 280 }).months;
    expect(wide.map((one) => one.label)).toStrictEqual([
      'Sep 2026',
      'Oct 2026',
      'Nov 2026',
      'Dec 2026',
      'Jan 2027',
      'Feb 2027',
    ]);
    expect(narrow.map((one) => one.label)).toStrictEqual(['Nov 2026', 'Jan 2027']);
    for (const [index, one] of narrow.entries())
      expect(one.x - (narrow[index - 1]?.x ?? -99)).toBeGreaterThanOrEqual(70);
  });
  test('marks where financial years begin', () => {
    const { years, x } = timeAxis(['2026-03-01', '2027-05-01'], { left: 0, right: 500 });
    expect(years).toStrictEqual([
      { x: x('2026-04-01'), label: '2026-27' },
      { x: x('2027-04-01'), label: '2027-28' },
    ]);
  });
  test('of decades names only years that can be told apart, of both kinds', () => {
    const { months, years } = timeAxis(['2026-03-01', '2062-12-11'], { left: 0, right: 700 });
    expect(months.map(({ label }) => label)).toStrictEqual([
      'Jan 2030',
      'Jan 2035',
      'Jan 2040',
      'Jan 2045',
      'Jan 2050',
      'Jan 2055',
      'Jan 2060',
    ]);
    expect(years.map(({ label }) => label)).toStrictEqual([
      '2030-31',
      '2035-36',
      '2040-41',
      '2045-46',
      '2050-51',
      '2055-56',
      '2060-61',
    ]);
  });
  test('holds a day that is beyond it at its end', () => {
    const { x, side } = timeAxis(['2026-03-01', '2027-05-01'], { left: 0, right: 500 });
    const places = ['1999-01-01', '2027-05-01', '2062-12-11'].map((day) => [x(day), side(day)]);
    expect(places).toStrictEqual([
      [0, -1],
      [488, 0],
      [500, 1],
    ]);
  });
  test('of a single day has some width', () => {
    expect(timeAxis(['2026-03-01'], { left: 0, right: 100 }).x('2026-03-01')).toBe(12);
  });
});
