import type { Stated } from '../../kernel/entry.ts';
import { inOrderOfPeriods, overlap } from '../period.ts';
import type { CountBasis } from './names.ts';

/** What is counted by period, whatever it is. */
interface Counted {
  readonly period: string;
  readonly basis?: CountBasis;
}

/** The figures that count, one for each period and in order of periods: a measurement takes the place of its estimate. */
export function countedIn<T extends Counted>(all: readonly Stated<T>[]): readonly Stated<T>[] {
  // Most are counted month after month: there is nothing to put in order, and nothing twice.
  if (all.every((one, at) => at === 0 || isBefore(all[at - 1], one))) return all;
  const byPeriod = new Map<string, Stated<T>>();
  for (const one of all) {
    const before = byPeriod.get(one.value.period);
    if (before === undefined || mayFollow(before.value, one.value)) byPeriod.set(one.value.period, one);
  }
  return [...byPeriod.values()].toSorted((a, b) => inOrderOfPeriods(a.value.period, b.value.period));
}

function isBefore(one: Stated<Counted> | undefined, other: Stated<Counted>): boolean {
  return one !== undefined && inOrderOfPeriods(one.value.period, other.value.period) < 0;
}

/** What was recorded of any month of the period; `undefined` where nothing was. */
export function recordedOf<T extends Counted>(all: readonly Stated<T>[], period: string): Stated<T> | undefined {
  return all.findLast(({ value }) => overlap(value.period, period));
}

/** Whether the later may stand beside the earlier of the same months: a measurement of just the period that was estimated. */
export function mayFollow(earlier: Counted, later: Counted): boolean {
  return earlier.period === later.period && earlier.basis === 'estimated' && later.basis === 'measured';
}

/** Two that say something of the same months and may not stand beside each other; `undefined` where there are none. */
export function clashIn<T extends Counted>(all: readonly Stated<T>[]): readonly [Stated<T>, Stated<T>] | undefined {
  for (const [at, later] of all.entries()) {
    const earlier = all
      .slice(0, at)
      .find(({ value }) => overlap(value.period, later.value.period) && !mayFollow(value, later.value));
    if (earlier !== undefined) return [earlier, later];
  }
  return undefined;
}

/** A figure with the number of the series that it is in: figures of different series are not compared. */
export interface InSeries<T> {
  readonly counted: Stated<T>;
  readonly series: number;
}

/**
 * The figures in order of periods; another series begins where another definition is stated: what was counted otherwise is
 * not joined to it by a line. Figures without a definition go on with the one before.
 */
export function countedSeries<T extends Counted & { readonly definition?: string | undefined }>(
  all: readonly Stated<T>[],
): readonly InSeries<T>[] {
  let series = 0;
  let definition: string | undefined;
  return countedIn(all).map((counted) => {
    const { definition: stated } = counted.value;
    if (isOther(stated, definition)) series += 1;
    definition = stated ?? definition;
    return { counted, series };
  });
}

/** Whether two definitions are known to differ. */
function isOther(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
