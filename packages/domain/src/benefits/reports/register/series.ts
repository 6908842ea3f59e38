import type { Stated } from '../../../kernel/entry.ts';
import { addMonths } from '../../../kernel/month.ts';
import type { LedgerWorld } from '../../../world.ts';
import { baselineOn, measureOf, measurementsBy, notGivenBy, versionOn } from '../../benefit/measure/definitions.ts';
import type { MeasureDefinition } from '../../benefit/measure/measure-schema.ts';
import { byPeriod, keyOf, periodWith } from '../../benefit/measure/measured-period.ts';
import type { MeasuredPeriod } from '../../benefit/measure/measured-period-schema.ts';
import type { Baseline, BenefitState, Measurement, NotGiven } from '../../benefit/state.ts';
import { periodsDue } from './due.ts';
import { forecastByPeriod } from './forecasts.ts';
import type { ForecastPeriod } from './forecasts.ts';
import { isAsGood } from './gain.ts';
import { periodsBetween } from './periods-between.ts';
import type { PeriodsLeftOut } from './periods-between.ts';
import { anchorOn, profileOn, targetOf } from './target.ts';
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
  /** Those agreed by the day, in ledger order. */
  readonly baselines: readonly Stated<Baseline>[];
  /** The one of them that is counted from on the day. */
  readonly baseline: Stated<Baseline> | undefined;
  /** In order, every one between the first and the last that anything is said of, but for those left out. */
  readonly periods: readonly PeriodOfBenefit[];
  /** The first and the last of each long run of which nothing is said. */
  readonly leftOut: readonly PeriodsLeftOut[];
}

/**
 * Each definition of a benefit with its periods, as seen on a day: to the last that is measured, due or explained; of the
 * newest, also to the last that is forecast, or at which the target in force comes to its last step.
 */
export function seriesOfBenefit(state: BenefitState, world: LedgerWorld, on: string): readonly SeriesOfBenefit[] {
  return state.definitions.flatMap((definition, at) => {
    if (definition.on > on) return [];
    const version = at + 1;
    const next = state.definitions[version];
    const until = next !== undefined && next.on <= on ? next.on : undefined;
    const due = until === undefined ? periodsDue(state, on) : [];
    const said = saidOf(state, version, definition.value, on, until, due);
    const { periods, leftOut } = periodsBetween(periodsSaid(said, until, world));
    return [
      {
        version,
        definition,
        until,
        baselines: state.baselines.filter((one) => one.value.definition === version && one.on <= on),
        baseline: baselineOn(state, version, on),
        periods: periods.map((period) => periodOf(said, period, world)),
        leftOut,
      },
    ];
  });
}

/** What is said of the periods of one definition, before any of them is judged by its target. */
interface Said {
  readonly state: BenefitState;
  readonly version: number;
  readonly measure: MeasureDefinition;
  readonly on: string;
  /** These four by period. */
  readonly measured: ReadonlyMap<string, Stated<Measurement>>;
  readonly notGiven: ReadonlyMap<string, Stated<NotGiven>>;
  readonly due: ReadonlyMap<string, MeasuredPeriod>;
  readonly expected: ReadonlyMap<string, ForecastPeriod>;
}

function saidOf(
  state: BenefitState,
  version: number,
  measure: MeasureDefinition,
  on: string,
  until: string | undefined,
  due: readonly MeasuredPeriod[],
): Said {
  const forecasts = until === undefined ? forecastByPeriod(state, version, measure, on) : [];
  return {
    state,
    version,
    measure,
    on,
    measured: measurementsBy(state, version, on),
    notGiven: notGivenBy(state, version, on),
    due: new Map(due.map((one) => [keyOf(one), one])),
    expected: new Map(forecasts.map((one) => [keyOf(one.period), one])),
  };
}

/** Of which periods something is said, and in which the series begins, ends, and is to end. */
function periodsSaid(
  { state, version, measure, on, measured, notGiven, due, expected }: Said,
  until: string | undefined,
  world: LedgerWorld,
): readonly MeasuredPeriod[] {
  const profile = until === undefined ? profileOn(state, version, on)?.value : undefined;
  const anchor = profile && anchorOn(profile.anchor, world, on);
  const last = anchor && addMonths(anchor.month, profile?.steps.at(-1)?.monthsAfter ?? 0);
  const begun = state.definitions[version - 1]?.on ?? on;
  const months = [begun, until ?? on, ...(last === undefined ? [] : [last])].map((one) => one.slice(0, 7));
  return [
    ...[...measured.values(), ...notGiven.values()].map(({ value }) => value.period),
    ...due.values(),
    ...[...expected.values()].map(({ period }) => period),
    ...months.map((month) => periodWith(month, measure.periodicity)),
  ];
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
    notGiven: found === undefined ? said.notGiven.get(key) : undefined,
    isDue: said.due.has(key),
    target,
    forecast: said.expected.get(key),
    isAsGood: isJudged ? isAsGood(found.value.value, target.value, measure, state.kind) : undefined,
  };
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
  const last = [...said.measured.values()]
    .map(({ value }) => value.period)
    .toSorted(byPeriod)
    .at(-1);
  return last && periodOf(said, last, world);
}
