import { afterWhatItConcerns, daysBetween, quoted } from '@minutebook/domain';
import type { AmendedSince } from '@minutebook/domain';

import { formatDay, withDays } from '../../design/days.ts';

/** What was decided with it. */
export interface Concerned {
  /** The day of it. */
  readonly on: string;
  readonly what: 'meeting' | 'decision';
}

/**
 * “No agency officers, April to June 2026”: as it stood then £7,200; corrected on 21 September 2026, 5 days after the meeting
 * that it concerns, to £5,400. Without a stop.
 */
export function amendedInWords({ of, was, now, recordedOn }: AmendedSince, { on, what }: Concerned): string {
  const stood = of === undefined ? 'As it stood then ' : `${quoted(of)}: as it stood then `;
  const when = `${formatDay(recordedOn)}, ${afterWhatItConcerns(daysBetween(on, recordedOn), what)}`;
  const became = now === undefined ? `withdrawn on ${when}` : `corrected on ${when}, to `;
  return withDays(`${stood}${was}; ${became}${now ?? ''}`);
}
