import { financialYearOf } from '../../../kernel/day.ts';
import { addMonths, lastDayOfMonth, monthsOfYear } from '../../../kernel/month.ts';
import { monthsOf as monthsCounted, periodWords } from '../../period.ts';
import type { Periodicity } from './measure-schema.ts';
import type { MeasuredPeriod } from './measured-period-schema.ts';

/** The calendar months of a period, in order. */
export function monthsIn(period: MeasuredPeriod): readonly string[] {
  if (period.kind === 'month') return [period.month];
  if (period.kind === 'quarter') return monthsCounted(period.quarter);
  return monthsOfYear(period.year);
}

export function firstMonthIn(period: MeasuredPeriod): string {
  return monthsIn(period)[0] ?? '';
}

export function lastMonthIn(period: MeasuredPeriod): string {
  return monthsIn(period).at(-1) ?? '';
}

/** The last day of a period: it is measured on that day at the earliest. */
export function lastDayIn(period: MeasuredPeriod): string {
  return lastDayOfMonth(lastMonthIn(period));
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
  return periodWith(addMonths(lastMonthIn(period), 1), period.kind);
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
