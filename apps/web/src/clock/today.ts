import { dayOf } from '@minutebook/domain';

/** Today's day in London. */
export function today(): string {
  return dayOf(new Date().toISOString());
}
