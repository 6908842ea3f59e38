import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays } from '../day.ts';
import { bankHolidaysIn } from './bank-holidays.ts';
import { bankHolidaysBetween, isWorkingDay, workingDaysAfter } from './working-days.ts';

/** As published by the government for England and Wales. */
const published: Readonly<Record<number, string>> = {
  2002: '01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26',
  2011: '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27',
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
};

const year = fc.integer({ min: 1978, max: 2199 });

describe('The bank holidays of England and Wales', () => {
  test.each(Object.entries(published))('of %s are as the government published them', (of, days) => {
    expect(bankHolidaysIn(Number(of))).toEqual(days.split(' ').map((one) => `${of}-${one}`));
  });
  test('are eight or more in any year, each once, on days on which offices would be open', () => {
    fc.assert(
      fc.property(year, (of) => {
        const all = bankHolidaysIn(of);
        expect(all.length).toBeGreaterThanOrEqual(8);
        expect(new Set(all).size).toBe(all.length);
        for (const day of all) expect([0, 6]).not.toContain(new Date(day).getUTCDay());
      }),
    );
  });
  test('of Easter are a Friday and a Monday between 20 March and 26 April', () => {
    fc.assert(
      fc.property(year, (of) => {
        const [, friday = '', monday = ''] = bankHolidaysIn(of);
        expect([new Date(friday).getUTCDay(), new Date(monday).getUTCDay()]).toEqual([5, 1]);
        expect(addDays(friday, 3)).toBe(monday);
        expect(friday >= `${of}-03-20` && monday <= `${of}-04-26`).toBe(true);
      }),
    );
  });
});

describe('Working days', () => {
  test('are Monday to Friday, without bank holidays', () => {
    expect(['2022-06-01', '2022-06-02', '2022-06-03', '2022-06-04', '2022-06-06'].filter(isWorkingDay)).toEqual([
      '2022-06-01',
      '2022-06-06',
    ]);
  });
  test.each([
    ['2022-06-01', 1, '2022-06-06'],
    ['2020-05-01', 5, '2020-05-11'],
    ['2023-05-05', 1, '2023-05-09'],
    ['2026-12-23', 3, '2026-12-30'],
    ['2026-09-16', 0, '2026-09-16'],
  ])('from %s on %i later is %s', (from, count, to) => {
    expect(workingDaysAfter(from, count)).toBe(to);
  });
  test('between two days and the bank holidays and weekends among them are all the days there are', () => {
    fc.assert(
      fc.property(fc.nat(15_000), fc.integer({ min: 1, max: 60 }), (after, count) => {
        const from = addDays('1990-01-01', after);
        const to = workingDaysAfter(from, count);
        const days: string[] = [];
        for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) days.push(day);
        const weekends = days.filter((day) => [0, 6].includes(new Date(day).getUTCDay()));
        expect(days.length).toBe(count + weekends.length + bankHolidaysBetween(from, to).length);
      }),
    );
  });
});
