import { byPeriod, periodAfter } from '../../benefit/measure/measured-period.ts';
import type { MeasuredPeriod } from '../../benefit/measure/measured-period-schema.ts';

/** A run of periods, both ends among them. */
export type PeriodsLeftOut = readonly [first: MeasuredPeriod, last: MeasuredPeriod];

/** Of so many periods on end some are left out where nothing is said of them: a slip of the hand is decades away. */
const longestRun = 120;

/**
 * Every period from the first of which something is said to the last, both among them. Of a long run of which nothing is
 * said the first alone is there, as a gap: whatever is said is shown, however far a slip of the hand is from it.
 */
export function periodsBetween(said: readonly MeasuredPeriod[]): {
  readonly periods: readonly MeasuredPeriod[];
  /** The first and the last of each run that is left out. */
  readonly leftOut: readonly PeriodsLeftOut[];
} {
  const periods: MeasuredPeriod[] = [];
  const leftOut: PeriodsLeftOut[] = [];
  for (const period of said.toSorted(byPeriod)) {
    const run = periodsUpTo(period, periods.at(-1));
    const [gap, first] = run;
    const last = run.at(-2);
    if (run.length > longestRun && gap !== undefined && first !== undefined && last !== undefined) {
      periods.push(gap, period);
      leftOut.push([first, last]);
    } else periods.push(...run);
  }
  return { periods, leftOut };
}

/** The periods after one, up to and with another; that alone where there is none before. */
function periodsUpTo(last: MeasuredPeriod, after: MeasuredPeriod | undefined): readonly MeasuredPeriod[] {
  if (after === undefined) return [last];
  const run: MeasuredPeriod[] = [];
  for (let period = periodAfter(after); byPeriod(period, last) <= 0; period = periodAfter(period)) run.push(period);
  return run;
}
