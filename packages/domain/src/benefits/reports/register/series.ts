import type { Stated } from '../../../kernel/entry.ts';
import type { LedgerWorld } from '../../../world.ts';
import {
  baselineOf,
  inForceOf,
  measureOf,
  measurementsBy,
  notGivenIn,
  versionOn,
} from '../../benefit/measure/definitions.ts';
import type { MeasureDefinition } from '../../benefit/measure/measure-schema.ts';
import {
  byPeriod,
  keyOf,
  periodAfter,
  periodWith,
  periodsOfYear,
  yearOf,
} from '../../benefit/measure/measured-period.ts';
import type { MeasuredPeriod } from '../../benefit/measure/measured-period-schema.ts';
import { addsUp } from '../../benefit/measure/adds-up.ts';
import { dividedToEven } from '../../../kernel/divided-to-even.ts';
import type { Baseline, BenefitForecast, BenefitState, Measurement, NotGiven } from '../../benefit/state.ts';
import { isAsGood } from './gain.ts';
import { periodsDue } from './due.ts';
import { targetOf } from './target.ts';
import type { StatedValue } from './target.ts';

/** One period of a series. Whatever is not there is `undefined`, and never 0. */
export interface PeriodOfBenefit {
  readonly period: MeasuredPeriod;
  /** The figure that counts: measured, or estimated where it was only estimated. */
  readonly measured: Stated<Measurement> | undefined;
  readonly notGiven: Stated<NotGiven> | undefined;
  /** Over, not measured, and nobody said why. */
  readonly isDue: boolean;
  readonly target: StatedValue | undefined;
  readonly forecast: StatedValue | undefined;
  /** Whether it was as good as its target; `undefined` where one of the two is missing. */
  readonly isAsGood: boolean | undefined;
}

/** What one definition of a measure shows: a series of its own, joined to no other. */
export interface SeriesOfBenefit {
  /** Counted from 1. */
  readonly version: number;
  readonly definition: Stated<MeasureDefinition>;
  /** The day on which the next definition took its place; `undefined` for the newest. */
  readonly until: string | undefined;
  /** In ledger order, the last of them counts. */
  readonly baselines: readonly Stated<Baseline>[];
  readonly baseline: Stated<Baseline> | undefined;
  /** In order, every one between the first and the last that anything is said of. */
  readonly periods: readonly PeriodOfBenefit[];
}

/** Each definition of a benefit with its periods, to the last that is measured, due, forecast, or to reach its last step. */
export function seriesOfBenefit(state: BenefitState, world: LedgerWorld, on: string): readonly SeriesOfBenefit[] {
  return state.definitions.flatMap((definition, at) => {
    if (definition.on > on) return [];
    const version = at + 1;
    const next = state.definitions[version];
    const until = next !== undefined && next.on <= on ? next.on : undefined;
    return [
      {
        version,
        definition,
        until,
        baselines: state.baselines.filter((one) => one.value.definition === version && one.on <= on),
        baseline: baselineOf(state, version),
        periods: periodsOf(state, version, definition.value, world, on, until),
      },
    ];
  });
}

const mostPeriods = 240;

function periodsOf(
  state: BenefitState,
  version: number,
  measure: MeasureDefinition,
  world: LedgerWorld,
  on: string,
  until: string | undefined,
): readonly PeriodOfBenefit[] {
  const due = until === undefined ? periodsDue(state, on) : [];
  const said = saidOf(state, version, measure, on, until, due);
  return said.periods.map((period) => periodOf(said, period, world));
}

/** What is said of the periods of one definition, before any of them is judged by its target. */
interface Said {
  readonly state: BenefitState;
  readonly version: number;
  readonly measure: MeasureDefinition;
  readonly on: string;
  /** These three by period. */
  readonly measured: ReadonlyMap<string, Stated<Measurement>>;
  readonly due: ReadonlySet<string>;
  readonly expected: ReadonlyMap<string, StatedValue>;
  readonly periods: readonly MeasuredPeriod[];
}

function saidOf(
  state: BenefitState,
  version: number,
  measure: MeasureDefinition,
  on: string,
  until: string | undefined,
  due: readonly MeasuredPeriod[],
): Said {
  const measured = measurementsBy(state, version, on);
  const forecasts = until === undefined ? forecastByPeriod(state, version, measure, on) : [];
  const said = [
    ...[...measured.values()].map(({ value }) => value.period),
    ...state.notGiven.flatMap(({ value }) => (value.definition === version ? [value.period] : [])),
    ...forecasts.map((one) => one.period),
    periodWith((state.definitions[version - 1]?.on ?? on).slice(0, 7), measure.periodicity),
    periodWith((until ?? on).slice(0, 7), measure.periodicity),
  ].toSorted(byPeriod);
  return {
    state,
    version,
    measure,
    on,
    measured,
    due: new Set(due.map(keyOf)),
    expected: new Map(forecasts.map((one) => [keyOf(one.period), one])),
    periods: between(said[0], said.at(-1)),
  };
}

function periodOf(said: Said, period: MeasuredPeriod, world: LedgerWorld): PeriodOfBenefit {
  const { state, version, measure, on } = said;
  const key = keyOf(period);
  const found = said.measured.get(key);
  const target = targetOf(state, version, period, world, on);
  const isJudged = found !== undefined && target !== undefined;
  return {
    period,
    measured: found,
    notGiven: found === undefined ? notGivenIn(state, version, period) : undefined,
    isDue: said.due.has(key),
    target,
    forecast: said.expected.get(key),
    isAsGood: isJudged ? isAsGood(found.value.value, target.value, measure, state.kind) : undefined,
  };
}

/** Every period from the first to the last, both among them. */
function between(first: MeasuredPeriod | undefined, last: MeasuredPeriod | undefined): readonly MeasuredPeriod[] {
  const all: MeasuredPeriod[] = [];
  if (first === undefined || last === undefined) return all;
  for (let period = first; byPeriod(period, last) <= 0 && all.length < mostPeriods; period = periodAfter(period)) {
    all.push(period);
  }
  return all;
}

interface ForecastPeriod extends StatedValue {
  readonly period: MeasuredPeriod;
}

function forecastByPeriod(
  state: BenefitState,
  version: number,
  measure: MeasureDefinition,
  on: string,
): readonly ForecastPeriod[] {
  const made = inForceOf(state.forecasts, version, on);
  return made === undefined ? [] : forecastPeriods(made, measure);
}

/**
 * A forecast period by period: the year of what is measured more often is shared among its periods evenly, rounded, as a
 * picture can show it; of a level it is its last period.
 */
export function forecastPeriods(
  { value, n }: Stated<BenefitForecast>,
  { unit, periodicity }: MeasureDefinition,
): readonly ForecastPeriod[] {
  return value.values
    .flatMap((one): readonly ForecastPeriod[] => {
      if (one.period.kind === periodicity) return [{ ...one, entries: [n] }];
      const periods = periodsOfYear(yearOf(one.period), periodicity);
      if (!addsUp(unit)) return periods.slice(-1).map((period) => ({ period, value: one.value, entries: [n] }));
      const each = dividedToEven(BigInt(one.value), BigInt(periods.length));
      return periods.map((period) => ({ period, value: each, entries: [n] }));
    })
    .toSorted((one, other) => byPeriod(one.period, other.period));
}

/** A forecast as it was made, period by period. */
export interface ForecastMade {
  readonly on: string;
  readonly n: number;
  readonly because: string;
  readonly points: readonly ForecastPeriod[];
}

/** The fan of a definition’s forecasts by a day, each as it was at its date, in the order of those: optimism shows in it. */
export function forecastFan(state: BenefitState, version: number, on: string): readonly ForecastMade[] {
  const measure = measureOf(state, version)?.value;
  if (measure === undefined) return [];
  return state.forecasts
    .filter((one) => one.value.definition === version && one.on <= on)
    .toSorted((one, other) => (one.on === other.on ? one.n - other.n : one.on < other.on ? -1 : 1))
    .map((one) => ({ on: one.on, n: one.n, because: one.value.because, points: forecastPeriods(one, measure) }));
}

/** The newest period that was measured by the definition of a day, with those that are due; `undefined` before the first. */
export function lastMeasured(
  state: BenefitState,
  world: LedgerWorld,
  on: string,
  due: readonly MeasuredPeriod[],
): PeriodOfBenefit | undefined {
  const version = versionOn(state, on);
  const measure = measureOf(state, version)?.value;
  if (measure === undefined) return undefined;
  const said = saidOf(state, version, measure, on, undefined, due);
  const last = said.periods.findLast((period) => said.measured.has(keyOf(period)));
  return last && periodOf(said, last, world);
}
