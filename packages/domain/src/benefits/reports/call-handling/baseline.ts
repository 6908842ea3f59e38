import type { Figure } from '../../../kernel/figure.ts';
import { newest } from '../../../kernel/entry.ts';
import { monthsOf, periodWords } from '../../period.ts';
import type { ServiceState } from '../../service/state.ts';
import { answeredIn, callFigures } from './figures.ts';
import type { Called, CallFigures } from './figures.ts';

/** The figures of calls that stand beside a baseline. */
export type BesideWhich = 'abandonment' | 'wait';

/** A figure of one period beside the baseline, like with like: both over the services that have both. */
export interface BesideBaseline {
  readonly figure: Figure;
  readonly baseline: Figure;
  readonly counted: readonly ServiceState[];
  /** In the figures of the period, but without a baseline, or with one that does not say this. */
  readonly leftOut: readonly ServiceState[];
}

/** Each figure of a period beside the baseline; `undefined` where no service that was counted has one. */
export type CallsBeside = Readonly<Record<BesideWhich, BesideBaseline | undefined>>;

/**
 * What was counted in one period beside the baselines, of the periods counted by the same definition.
 * @param byService all that was ever counted, by the ids of services
 */
export function besideBaseline(
  called: readonly Called[],
  byService: ReadonlyMap<string, readonly Called[]>,
  period: string,
): CallsBeside {
  const pairs = called.map((one): Pair => {
    const theirs = baselineOf(one, byService.get(one.service.serviceId) ?? []);
    return { one, theirs, its: callFigures([one], ''), baseline: callFigures(theirs, '') };
  });
  return { abandonment: beside(pairs, 'abandonment', period), wait: beside(pairs, 'wait', period) };
}

/** What was counted of a service and what its baseline counted, with the figures that each has by itself. */
interface Pair {
  readonly one: Called;
  readonly theirs: readonly Called[];
  readonly its: CallFigures;
  readonly baseline: CallFigures;
}

function baselineOf({ service, series }: Called, all: readonly Called[]): readonly Called[] {
  const agreed = newest(service.baselines);
  const months = new Set(agreed?.value.periods.flatMap(monthsOf));
  return all.filter(
    (each) => each.series === series && monthsOf(each.counted.value.period).every((month) => months.has(month)),
  );
}

function beside(pairs: readonly Pair[], which: BesideWhich, period: string): BesideBaseline | undefined {
  const stated = pairs.filter(({ its }) => its[which] !== undefined);
  const alike = stated.filter(({ baseline }) => baseline[which] !== undefined);
  // Of several, a wait counts by the calls that were answered: one without them is in neither figure.
  const both = which === 'wait' && alike.length > 1 ? alike.filter(isWeighed) : alike;
  const figure = callFigures(
    both.map(({ one }) => one),
    `${periodWords(period)}, services with a baseline`,
  )[which];
  const baseline = callFigures(
    both.flatMap(({ theirs }) => theirs),
    'baseline',
  )[which];
  if (figure === undefined || baseline === undefined) return undefined;
  const inBoth = new Set(both);
  return {
    figure,
    baseline,
    counted: both.map(({ one }) => one.service),
    leftOut: stated.filter((pair) => !inBoth.has(pair)).map(({ one }) => one.service),
  };
}

function isWeighed({ one, theirs }: Pair): boolean {
  return [[one], theirs].every((these) => these.some(({ counted }) => answeredIn(counted.value) !== undefined));
}
