import { addMonths } from '../../../kernel/month.ts';
import type { LedgerWorld } from '../../../world.ts';
import {
  firstMonthOf,
  inOrderOfPeriods,
  lastDayOf,
  lastMonthOf,
  monthsOf,
  overlap,
  periodWords,
} from '../../period.ts';
import { services } from '../../read.ts';
import type { NotGivenBecause } from '../../service/names.ts';
import type { ServiceState } from '../../service/state.ts';
import { besideBaseline } from './baseline.ts';
import type { CallsBeside } from './baseline.ts';
import { calledOf, callFigures } from './figures.ts';
import type { Called, CallFigures } from './figures.ts';
import { judged, targetFor } from './judged.ts';
import type { Judged, TargetOf } from './judged.ts';

/** A service that is not in the figures of a period, and why. */
export interface NotCounted {
  readonly service: ServiceState;
  readonly because: NotGivenBecause | 'nothingRecorded';
  readonly n: number | undefined;
}

/** The calls of one period, over the services that were counted in it. */
export interface CallPeriod {
  readonly period: string;
  readonly counted: readonly ServiceState[];
  readonly notCounted: readonly NotCounted[];
  /** `undefined` where nothing was counted: a gap, and never 0. */
  readonly figures: CallFigures | undefined;
  /** What was counted beside the baseline, over those of these services that have one. */
  readonly beside: CallsBeside;
  readonly judged: readonly Judged[];
  /** Those in force on its last day, of services that were counted and of those that were not: a gap has its target. */
  readonly targets: readonly TargetOf[];
  readonly preliminary: boolean;
  /** Periods of the same number are joined by a line: a gap, or another definition, begins the next. */
  readonly segment: number;
  /** Services that are counted by another definition from here on. */
  readonly redefined: readonly ServiceState[];
}

/** The services whose calls were counted at any time, or ought to have been. */
export function servicesWithCalls(world: LedgerWorld): readonly ServiceState[] {
  return services(world).filter(hasCalls);
}

/** Whether calls of the service were counted at any time, or somebody said that they were not collected. */
export function hasCalls(service: ServiceState): boolean {
  return service.calls.length > 0 || notCollectedIn(service).length > 0;
}

function notCollectedIn({ gaps }: ServiceState): readonly string[] {
  return gaps.flatMap(({ value: { what, because, period } }) =>
    what === 'callHandling' && because === 'notCollected' ? [period] : [],
  );
}

/**
 * The calls of these services, period by period, from the first that was counted, or is known not to have been collected, to
 * the last that is over by the day.
 */
export function callPeriods(all: readonly ServiceState[], on: string): readonly CallPeriod[] {
  const called = all.flatMap(calledOf);
  const byPeriod = Map.groupBy(called, ({ counted }) => counted.value.period);
  const byService = Map.groupBy(called, ({ service }) => service.serviceId);
  const periods = periodsTo([...byPeriod.keys()], all.flatMap(notCollectedIn), on);
  let segment = 0;
  let before: readonly Called[] | undefined;
  return periods.map((period): CallPeriod => {
    const these = byPeriod.get(period) ?? [];
    const redefined = these.filter((one) => isRedefined(one, before)).map(({ service }) => service);
    if (before === undefined || these.length === 0 || redefined.length > 0) segment += 1;
    before = these.length === 0 ? undefined : these;
    return {
      period,
      counted: these.map(({ service }) => service),
      notCounted: notCountedIn(all, period, these),
      figures: these.length === 0 ? undefined : callFigures(these, periodWords(period)),
      beside: besideBaseline(these, byService, period),
      judged: these.flatMap((one) => judged(one) ?? []),
      targets: targetsIn(all, period),
      preliminary: these.some(({ counted }) => counted.value.preliminary === true),
      segment,
      redefined,
    };
  });
}

function targetsIn(all: readonly ServiceState[], period: string): readonly TargetOf[] {
  return all.flatMap((service) => {
    const target = targetFor(service, period);
    return target === undefined ? [] : [{ service, target }];
  });
}

function isRedefined({ service, series }: Called, before: readonly Called[] | undefined): boolean {
  return before?.some((one) => one.service.serviceId === service.serviceId && one.series !== series) ?? false;
}

/** The periods that were counted and, from the first of them or the first gap on, the months of which nothing was counted. */
function periodsTo(counted: readonly string[], gaps: readonly string[], on: string): readonly string[] {
  const known = [...counted, ...gaps].toSorted(inOrderOfPeriods);
  const first = known[0];
  if (first === undefined) return [];
  const covered = new Set(counted.flatMap(monthsOf));
  const last = known.reduce((so, one) => (lastMonthOf(one) > so ? lastMonthOf(one) : so), '');
  const missing: string[] = [];
  for (let month = firstMonthOf(first); month <= last || lastDayOf(month) < on; month = addMonths(month, 1)) {
    if (!covered.has(month)) missing.push(month);
  }
  return [...counted, ...missing].toSorted(inOrderOfPeriods);
}

function notCountedIn(all: readonly ServiceState[], period: string, these: readonly Called[]): readonly NotCounted[] {
  const counted = new Set(these.map(({ service }) => service.serviceId));
  return all.flatMap((service): readonly NotCounted[] => {
    if (counted.has(service.serviceId)) return [];
    if (service.calls.some(({ value }) => overlap(value.period, period))) return [];
    const gap = service.gaps.find(({ value }) => value.what === 'callHandling' && overlap(value.period, period));
    if (gap === undefined && !isBegunBy(service, lastMonthOf(period))) return [];
    return [{ service, because: gap?.value.because ?? 'nothingRecorded', n: gap?.n }];
  });
}

/** Whether by a month calls of the service were counted, or known not to have been collected. */
function isBegunBy(service: ServiceState, month: string): boolean {
  return (
    service.calls.some(({ value }) => firstMonthOf(value.period) <= month) ||
    notCollectedIn(service).some((period) => firstMonthOf(period) <= month)
  );
}
