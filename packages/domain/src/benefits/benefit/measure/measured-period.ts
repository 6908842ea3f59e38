import { financialYearOf } from '../../../kernel/day.ts';
import { lastDayOf as lastDayCounted, monthAfter, monthsOf as monthsCounted, periodWords } from '../../period.ts';
import type { Periodicity } from './measure-schema.ts';
import type { MeasuredPeriod } from './measured-period-schema.ts';

/** The calendar months of a period, in order. */
export function monthsIn(period: MeasuredPeriod): readonly string[] {
  if (period.kind === 'month') return [period.month];
  if (period.kind === 'quarter') return monthsCounted(period.quarter);
  const first = `${period.year.slice(0, 4)}-04`;
  return Array.from({ length: 12 }, (_, at) => addMonths(first, at));
}

/** The month so many months after one, or before it, when negative. Expects a real month. */
export function addMonths(month: string, months: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** Whole months from the first to the second; negative when the second is earlier. */
export function monthsBetween(from: string, to: string): number {
  const at = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return at(to) - at(from);
}

export function firstMonthIn(period: MeasuredPeriod): string {
  return monthsIn(period)[0] ?? '';
}

export function lastMonthIn(period: MeasuredPeriod): string {
  return monthsIn(period).at(-1) ?? '';
}

/** The last day of a period: it is measured on that day at the earliest. */
export function lastDayIn(period: MeasuredPeriod): string {
  return lastDayCounted(lastMonthIn(period));
}

/** The financial year in which a period lies whole, as every month, quarter and financial year does. */
export function yearOf(period: MeasuredPeriod): string {
  return financialYearOf(`${firstMonthIn(period)}-01`);
}

/** What tells periods apart, also of different kinds. */
export function keyOf(period: MeasuredPeriod): string {
  return `${period.kind} ${namedIn(period)}`;
}

/** The period in which a month lies, of this kind. */
export function periodWith(month: string, kind: Periodicity): MeasuredPeriod {
  if (kind === 'month') return { kind, month };
  if (kind === 'quarter') {
    return { kind, quarter: `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}` };
  }
  return { kind, year: financialYearOf(`${month}-01`) };
}

/** The period after one, of the same kind. */
export function periodAfter(period: MeasuredPeriod): MeasuredPeriod {
  return periodWith(monthAfter(lastMonthIn(period)), period.kind);
}

/** The periods of a financial year, in order. */
export function periodsOfYear(year: string, kind: Periodicity): readonly MeasuredPeriod[] {
  const all = monthsIn({ kind: 'year', year }).map((month) => periodWith(month, kind));
  return all.filter((one, at) => at === 0 || keyOf(one) !== keyOf(all[at - 1] ?? one));
}

/** Order of periods by their first months; of those that begin together, the shortest first. */
export function byPeriod(one: MeasuredPeriod, other: MeasuredPeriod): number {
  const [first, second] = [firstMonthIn(one), firstMonthIn(other)];
  if (first !== second) return first < second ? -1 : 1;
  return monthsIn(one).length - monthsIn(other).length;
}

/** Whether two periods have a month in common. */
export function periodsOverlap(one: MeasuredPeriod, other: MeasuredPeriod): boolean {
  return firstMonthIn(one) <= lastMonthIn(other) && firstMonthIn(other) <= lastMonthIn(one);
}

/** A period in words: “October 2026”, “October to December 2026”, “2026-27”. */
export function measuredPeriodWords(period: MeasuredPeriod): string {
  return period.kind === 'year' ? period.year : periodWords(namedIn(period));
}

function namedIn(period: MeasuredPeriod): string {
  if (period.kind === 'month') return period.month;
  return period.kind === 'quarter' ? period.quarter : period.year;
}
