import { addDays, workingDaysAfter } from '@minutebook/domain';

/**
 * The day from which decisions published on a day may be carried out: the one after the last of so many working days that
 * follow the publication. Example: published on Friday 11 November 2011 with five days of call-in, effective from Saturday
 * 19 November.
 */
export function effectiveFrom(published: string, workingDays: number): string {
  return addDays(workingDaysAfter(published, workingDays), 1);
}
