import { addDays, daysBetween } from '../day.ts';

/**
 * The bank and public holidays of England and Wales in a year, in order, from 1978 on: by the rules of the Banking and
 * Financial Dealings Act 1971, and as proclamations moved and added them. What is proclaimed for a year to come is not
 * known before it stands here. Source: the London Gazette, and gov.uk/bank-holidays.
 */
export function bankHolidaysIn(year: number): readonly string[] {
  const easter = easterOf(year);
  const usual = [
    ...newYear(year),
    addDays(easter, -2),
    addDays(easter, 1),
    moved.get(`${year} may`) ?? mondayFrom(`${year}-05-01`),
    moved.get(`${year} spring`) ?? mondayFrom(`${year}-05-25`),
    mondayFrom(`${year}-08-25`),
    ...christmas(year),
  ];
  return [...usual, ...added.filter((day) => day.startsWith(`${year}-`))].toSorted();
}

/** Holidays that were held on another day than that of the rule. */
const moved: ReadonlyMap<string, string> = new Map([
  ['1995 may', '1995-05-08'],
  ['2002 spring', '2002-06-04'],
  ['2012 spring', '2012-06-04'],
  ['2020 may', '2020-05-08'],
  ['2022 spring', '2022-06-02'],
]);

/** Holidays of one year alone: weddings, jubilees, the turn of the millennium, a funeral and a coronation. */
const added: readonly string[] = [
  '1981-07-29',
  '1999-12-31',
  '2002-06-03',
  '2011-04-29',
  '2012-06-05',
  '2022-06-03',
  '2022-09-19',
  '2023-05-08',
];

/** New Year’s Day, or the Monday after it where it is at a weekend. */
function newYear(year: number): readonly string[] {
  const first = `${year}-01-01`;
  return [weekday(first) > 4 ? mondayFrom(first) : first];
}

/** Christmas Day and Boxing Day; for each that is at a weekend, the next day that is neither that nor a holiday. */
function christmas(year: number): readonly string[] {
  const held = weekday(`${year}-12-25`);
  const [day, boxing] = [`${year}-12-25`, `${year}-12-26`];
  if (held === 4) return [day, `${year}-12-28`];
  if (held === 5) return [`${year}-12-27`, `${year}-12-28`];
  return held === 6 ? [boxing, `${year}-12-27`] : [day, boxing];
}

/** The first Monday on or after a day. */
function mondayFrom(day: string): string {
  return addDays(day, (7 - weekday(day)) % 7);
}

/** 0 on a Monday, to 6 on a Sunday: 1 January 1900, the first day there is here, was a Monday. */
export function weekday(day: string): number {
  return daysBetween('1900-01-01', day) % 7;
}

/** Easter Sunday, by the Gregorian rule as Meeus, Jones and Butcher state it. */
function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const within = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(within / 4) - epact - (within % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * late + 114;
  const month = String(Math.floor(days / 31)).padStart(2, '0');
  return `${year}-${month}-${String((days % 31) + 1).padStart(2, '0')}`;
}
