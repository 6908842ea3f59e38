import { addDays, monthAfter } from '@minutebook/domain';

/** Calendar months from the first to the last, both among them. */
export function monthsFrom(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthAfter(month)) months.push(month);
  return months;
}

/** The first weekday from a day of a month on. */
export function weekdayFrom(month: string, dayOfMonth: string): string {
  let day = `${month}-${dayOfMonth}`;
  while ([0, 6].includes(new Date(day).getUTCDay())) day = addDays(day, 1);
  return day;
}
