import { addDays } from './day.ts';

/** What the months of the year are called, January first. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month in words: `2026-05` reads “May 2026”. Expects a real month. */
export function monthWords(month: string): string {
  return `${monthNames[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
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

/** The months from the first to the last, both among them; none where the last is earlier. */
export function monthsFrom(from: string, to: string): readonly string[] {
  return Array.from({ length: Math.max(0, monthsBetween(from, to) + 1) }, (_, at) => addMonths(from, at));
}

/** The twelve months of a financial year, April first. */
export function monthsOfYear(year: string): readonly string[] {
  const first = `${year.slice(0, 4)}-04`;
  return monthsFrom(first, addMonths(first, 11));
}

/** The last day of a month: `2028-02` ends on `2028-02-29`. */
export function lastDayOfMonth(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}
