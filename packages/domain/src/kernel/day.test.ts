import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, dayOf, daysBetween, endOfDay, financialYearOf, isDay } from './day.ts';

const anyDay = fc.integer({ min: 0, max: 70_000 }).map((days) => addDays('1996-01-01', days));
const anyInstant = fc
  .date({ min: new Date('1996-01-01T00:00:00Z'), max: new Date('2187-01-01T00:00:00Z'), noInvalidDate: true })
  .map((at) => at.toISOString());

describe('isDay', () => {
  test.each(['2026-09-16', '2024-02-29', '2000-02-29', '1900-01-01', '2999-12-31'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });
  test.each([
    ['2026-02-29', 'a day that does not exist'],
    ['1900-02-29', 'a day that does not exist'],
    ['2026-04-31', 'a day that does not exist'],
    ['2026-13-01', 'a month that does not exist'],
    ['2026-00-10', 'a month that does not exist'],
    ['0026-09-16', 'a year typed in part'],
    ['1899-12-31', 'before anything recorded'],
    ['3000-01-01', 'a year mistyped'],
    ['2026-9-16', 'not written in full'],
    ['2026-09-16T00:00:00Z', 'an instant'],
    [' 2026-09-16', 'not trimmed'],
    ['', 'nothing'],
  ])('%j is not a day: %s', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('Counting days', () => {
  test.each([
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days are %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(days);
  });
  test('adding the days between two days leads from one to the other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(Math.sign(daysBetween(from, to))).toBe(from < to ? 1 : from === to ? 0 : -1);
      }),
    );
  });
});

describe('The London day of an instant', () => {
  test.each([
    ['2026-01-15T23:59:59.999Z', '2026-01-15', 'winter'],
    ['2026-07-15T22:59:59.999Z', '2026-07-15', 'summer, before midnight in London'],
    ['2026-07-15T23:00:00.000Z', '2026-07-16', 'summer, midnight in London'],
    ['2026-03-28T23:30:00.000Z', '2026-03-28', 'the night before clocks go forward'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29', 'the second before clocks go forward'],
    ['2026-03-29T22:59:59.999Z', '2026-03-29', 'the evening after clocks went forward'],
    ['2026-03-29T23:00:00.000Z', '2026-03-30', 'the midnight after clocks went forward'],
    ['2026-10-24T23:00:00.000Z', '2026-10-25', 'the midnight before clocks go back'],
    ['2026-10-25T23:30:00.000Z', '2026-10-25', 'the evening after clocks went back'],
    ['2026-10-26T00:00:00.000Z', '2026-10-26', 'the midnight after clocks went back'],
    ['2029-03-25T23:00:00.000Z', '2029-03-26', 'clocks go forward on the 25th, the earliest day'],
    ['2027-10-31T23:00:00.000Z', '2027-10-31', 'clocks go back on the 31st, the latest day'],
  ])('%s is %s: %s', (instant, day) => {
    expect(dayOf(instant)).toBe(day);
  });
  test('is the one that the time-zone database gives', () => {
    const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
    fc.assert(
      fc.property(anyInstant, (instant) => {
        fc.pre(instant < '2037-01-01');
        expect(dayOf(instant)).toBe(london.format(new Date(instant)));
      }),
    );
  });
});

describe('The end of a London day', () => {
  test.each([
    ['2026-01-15', '2026-01-15T23:59:59.999Z'],
    ['2026-07-15', '2026-07-15T22:59:59.999Z'],
    ['2026-03-28', '2026-03-28T23:59:59.999Z'],
    ['2026-03-29', '2026-03-29T22:59:59.999Z'],
    ['2026-10-24', '2026-10-24T22:59:59.999Z'],
    ['2026-10-25', '2026-10-25T23:59:59.999Z'],
    ['2026-12-31', '2026-12-31T23:59:59.999Z'],
    ['2999-12-31', '2999-12-31T23:59:59.999Z'],
  ])('of %s is %s', (day, instant) => {
    expect(endOfDay(day)).toBe(instant);
  });
  test('is the last instant of the day: one millisecond later is the next day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const end = endOfDay(day);
        expect(dayOf(end)).toBe(day);
        expect(dayOf(new Date(Date.parse(end) + 1).toISOString())).toBe(addDays(day, 1));
      }),
    );
  });
});

describe('The financial year', () => {
  test.each([
    ['2026-03-31', '2025-26'],
    ['2026-04-01', '2026-27'],
    ['2027-01-01', '2026-27'],
    ['1999-04-01', '1999-00'],
    ['2009-12-31', '2009-10'],
  ])('of %s is %s', (day, year) => {
    expect(financialYearOf(day)).toBe(year);
  });
});
