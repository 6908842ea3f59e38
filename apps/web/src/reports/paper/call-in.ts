import { addDays, daysBetween } from '@minutebook/domain';

/**
 * The day from which decisions published on a day may be carried out: the one after the last of so many working days,
 * Monday to Friday, that follow the publication. Bank holidays are not known here. Example: published on Friday 11
 * November 2011 with five days of call-in, effective from Saturday 19 November.
 */
export function effectiveFrom(published: string, workingDays: number): string {
  let day = published;
  for (let left = workingDays; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return addDays(day, 1);
}

/** 1 January 1900, the first day there is here, was a Monday. */
function isWorkingDay(day: string): boolean {
  return daysBetween('1900-01-01', day) % 7 < 5;
}
