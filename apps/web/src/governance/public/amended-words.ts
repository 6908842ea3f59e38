import { quoted } from '@minutebook/domain';
import type { AmendedSince } from '@minutebook/domain';

import { formatDay, withDays } from '../../design/days.ts';

/** “No agency officers, April to June 2026”: as it stood then £7,200; corrected on 21 September 2026 to £5,400. Without a stop. */
export function amendedInWords({ of, was, now, recordedOn }: AmendedSince): string {
  const what = of === undefined ? 'As it stood then ' : `${quoted(of)}: as it stood then `;
  const became =
    now === undefined ? `withdrawn on ${formatDay(recordedOn)}` : `corrected on ${formatDay(recordedOn)} to `;
  return withDays(`${what}${was}; ${became}${now ?? ''}`);
}
