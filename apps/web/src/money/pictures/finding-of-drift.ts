import { pounds } from '@minutebook/domain';
import type { ForecastAsOf } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';

/**
 * How what a year is forecast to cost moved from the first forecast to the last, and what it is by `now`, in pence, where more was
 * spent since than was forecast. Example: “The forecast for 2026-27 rose by £54,500 since 20 May 2026, to £348,500. With what was
 * spent since, it is £349,530.50.”
 */
export function findingOfDrift(
  year: string,
  first: Pick<ForecastAsOf, 'on' | 'outturn'>,
  last: Pick<ForecastAsOf, 'outturn'>,
  now: number,
): string {
  const drift = last.outturn - first.outturn;
  const moved =
    drift === 0
      ? `is what it was at first: ${pounds(last.outturn)}`
      : `${drift > 0 ? 'rose' : 'fell'} by ${pounds(Math.abs(drift))} since ${formatDay(first.on)}, to ${pounds(last.outturn)}`;
  const since = now === last.outturn ? '' : ` With what was spent since, it is ${pounds(now)}.`;
  return `The forecast for ${year} ${moved}.${since}`;
}
