import { addDays } from '../day.ts';
import { bankHolidaysIn, weekday } from './bank-holidays.ts';

/** Whether offices are open: Monday to Friday, and no bank holiday of England and Wales. */
export function isWorkingDay(day: string): boolean {
  return weekday(day) < 5 && !holidaysOf(Number(day.slice(0, 4))).has(day);
}

/** The last of so many working days that follow a day; the day itself for none. Example: one after Friday is Monday. */
export function workingDaysAfter(day: string, count: number): string {
  let last = day;
  for (let left = count; left > 0;) {
    last = addDays(last, 1);
    if (isWorkingDay(last)) left -= 1;
  }
  return last;
}

/** The bank holidays after a day and up to another, which are no working days. */
export function bankHolidaysBetween(after: string, upTo: string): readonly string[] {
  const found: string[] = [];
  for (let year = Number(after.slice(0, 4)); year <= Number(upTo.slice(0, 4)); year += 1) {
    found.push(...[...holidaysOf(year)].filter((day) => day > after && day <= upTo));
  }
  return found;
}

const known = new Map<number, ReadonlySet<string>>();

function holidaysOf(year: number): ReadonlySet<string> {
  let holidays = known.get(year);
  if (holidays === undefined) known.set(year, (holidays = new Set(bankHolidaysIn(year))));
  return holidays;
}
