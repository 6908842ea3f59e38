import { dayOf } from '@minutebook/domain';

import { instant } from './server-clock.ts';

/** Today's day in London, by the server's clock. */
export function today(): string {
  return dayOf(instant());
}
