import { inOrder } from '../kernel/day.ts';
import { lastDayOfMonth, monthNames } from '../kernel/month.ts';

/** Whether the period is a quarter. */
export function isQuarter(period: string): boolean {
  return period.charAt(5) === 'Q';
}

/** The calendar months of a period, in order: `2026-Q4` is `2026-10`, `2026-11` and `2026-12`. */
export function monthsOf(period: string): readonly string[] {
  if (!isQuarter(period)) return [period];
  const first = (Number(period.charAt(6)) - 1) * 3 + 1;
  return [first, first + 1, first + 2].map((month) => `${period.slice(0, 5)}${String(month).padStart(2, '0')}`);
}

/** The first day of a period: the unit costs in force on it are those of the period. */
export function firstDayOf(period: string): string {
  return `${firstMonthOf(period)}-01`;
}

/** The last day of a period; nothing is counted for it before that day. */
export function lastDayOf(period: string): string {
  return lastDayOfMonth(lastMonthOf(period));
}

/** The first month of a period. */
export function firstMonthOf(period: string): string {
  return isQuarter(period) ? (monthsOf(period)[0] ?? period) : period;
}

/** The last month of a period. */
export function lastMonthOf(period: string): string {
  return isQuarter(period) ? (monthsOf(period).at(-1) ?? period) : period;
}

/** Whether two periods have a month in common. */
export function overlap(one: string, other: string): boolean {
  return firstMonthOf(one) <= lastMonthOf(other) && firstMonthOf(other) <= lastMonthOf(one);
}

/** Order of periods by their first months; of those that begin together, the month before the quarter. */
export function inOrderOfPeriods(one: string, other: string): number {
  // Two months, as most are, are in the order of their words.
  if (!isQuarter(one) && !isQuarter(other)) return inOrder(one, other);
  const first = firstMonthOf(one);
  const second = firstMonthOf(other);
  if (first !== second) return first < second ? -1 : 1;
  return monthsOf(one).length - monthsOf(other).length;
}

/** A period in words: “October 2026”, “October to December 2026”. */
export function periodWords(period: string): string {
  const names = monthsOf(period).map((month) => monthNames[Number(month.slice(5)) - 1] ?? month);
  const year = period.slice(0, 4);
  return names.length === 1 ? `${names[0]} ${year}` : `${names[0]} to ${names.at(-1)} ${year}`;
}
