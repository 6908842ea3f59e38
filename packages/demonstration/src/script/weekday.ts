import { addDays } from '@minutebook/domain';

/** The first weekday from a day of a month on. */
export function weekdayFrom(month: string, dayOfMonth: string): string {
  let day = `${month}-${dayOfMonth}`;
  while ([0, 6].includes(new Date(day).getUTCDay())) day = addDays(day, 1);
  return day;
}
