import type { QueryState, SeenAt } from '@minutebook/domain';

import { afterEntry } from '../../clock/point.ts';

type Seen = Pick<QueryState, 'page' | 'seen'>;

/**
 * Where a query leads to the page as it was seen: its address, and its point and the one compared with, as an address writes
 * them.
 */
export function seenPath({ page: { address }, seen }: Seen) {
  const { position, on, effectiveOn, comparedWith } = seen;
  const path = effectiveOn === undefined ? address : `${address}${address.includes('?') ? '&' : '?'}on=${effectiveOn}`;
  return {
    path,
    // What is effective on a day speaks of that day by itself.
    asof: afterEntry(position, effectiveOn === undefined ? on : undefined),
    since: comparedWith && pointOf(comparedWith),
  };
}

function pointOf({ position, on }: SeenAt): string {
  return afterEntry(position, on);
}
