import { addDays, endOfDay } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

/** Whether entries were recorded on a day, or what they state was so on it. */
export function isOfDay(day: string): (entry: DomainEntry) => boolean {
  const [after, until] = [endOfDay(addDays(day, -1)), endOfDay(day)];
  return ({ effectiveOn, recordedAt }) => effectiveOn === day || (recordedAt > after && recordedAt <= until);
}
