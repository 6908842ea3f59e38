import type { Stated } from '../../../kernel/entry.ts';
import { entriesInOrder } from '../../../kernel/figure.ts';
import { addMonths, lastDayOfMonth } from '../../../kernel/month.ts';
import { addsUp } from '../../benefit/measure/adds-up.ts';
import { baselineOn, inForceOf, measureOf, measurementsBy } from '../../benefit/measure/definitions.ts';
import type { MeasureDefinition } from '../../benefit/measure/measure-schema.ts';
import {
  byPeriod,
  keyOf,
  lastDayIn,
  lastMonthIn,
  periodsOfYear,
  periodsOverlap,
  yearOf,
} from '../../benefit/measure/measured-period.ts';
import type { MeasuredPeriod } from '../../benefit/measure/measured-period-schema.ts';
import type { BenefitState, Measurement } from '../../benefit/state.ts';
import { gainOf } from '../register/gain.ts';

/** What was expected of a period a year before it was over, beside what came; in the unit of its measure. */
export interface ForecastAhead {
  readonly period: MeasuredPeriod;
  readonly forecast: number;
  readonly came: number;
  /** How much better it was expected than it came; below zero where it came better, also of a loss that was smaller. */
  readonly hopefulBy: number;
  /** What came, as a gain against the baseline; `undefined` of a level, and where no baseline was agreed. */
  readonly gained: number | undefined;
  /** The forecast, the measurements and the baseline. */
  readonly entries: readonly number[];
}

/** The forecasts of one definition of a measure that can be compared with what came. */
export interface ForecastsAhead {
  readonly measure: MeasureDefinition;
  /** In order of their periods, no month in two of them. */
  readonly compared: readonly ForecastAhead[];
  /** How many others were forecast as well and are over, of which not everything was measured. */
  readonly notMeasured: number;
}

/**
 * Every period that is over by a day and was forecast by the forecast in force a year before its last day, beside what was
 * measured of it by that definition. A year that is measured more often came to all its periods together, where all were
 * measured; of a level, to the last. Example: 2026-27 is compared with the forecast in force on 31 March 2026.
 */
export function forecastsAhead(state: BenefitState, version: number, on: string): ForecastsAhead | undefined {
  const measure = measureOf(state, version)?.value;
  if (measure === undefined) return undefined;
  const measured = measurementsBy(state, version, on);
  const baseline = baselineOn(state, version, on);
  const compared: ForecastAhead[] = [];
  let notMeasured = 0;
  for (const { period, value, n } of aYearBefore(state, version, on)) {
    const found = periodsWithin(period, measure).map((one) => measured.get(keyOf(one)));
    const all = found.filter((one) => one !== undefined);
    if (all.length < found.length) notMeasured += 1;
    else if (!compared.some((one) => periodsOverlap(one.period, period)))
      compared.push(beside({ period, forecast: value, all, n }, state, measure, baseline));
  }
  return { measure, compared, notMeasured };
}

/** What the forecast in force a year before the end of each period that is over says of it. */
function aYearBefore(state: BenefitState, version: number, on: string) {
  const periods = new Map(
    state.forecasts
      .filter((one) => one.value.definition === version)
      .flatMap(({ value }) => value.values.map(({ period }) => [keyOf(period), period] as const)),
  );
  return [...periods.values()].toSorted(byPeriod).flatMap((period) => {
    if (lastDayIn(period) > on) return [];
    const made = inForceOf(state.forecasts, version, lastDayOfMonth(addMonths(lastMonthIn(period), -12)));
    const said = made?.value.values.find((one) => keyOf(one.period) === keyOf(period));
    return made === undefined || said === undefined ? [] : [{ period, value: said.value, n: made.n }];
  });
}

/** What is to be measured for a period that was forecast. */
function periodsWithin(period: MeasuredPeriod, { unit, periodicity }: MeasureDefinition): readonly MeasuredPeriod[] {
  if (period.kind === periodicity) return [period];
  const periods = periodsOfYear(yearOf(period), periodicity);
  return addsUp(unit) ? periods : periods.slice(-1);
}

interface Said {
  readonly period: MeasuredPeriod;
  readonly forecast: number;
  readonly all: readonly Stated<Measurement>[];
  readonly n: number;
}

function beside(
  { period, forecast, all, n }: Said,
  { kind }: BenefitState,
  measure: MeasureDefinition,
  baseline: ReturnType<typeof baselineOn>,
): ForecastAhead {
  const came = all.reduce((so, { value }) => so + value.value, 0);
  const above = (measure.direction === 'up') === (kind === 'benefit') ? forecast - came : came - forecast;
  return {
    period,
    forecast,
    came,
    hopefulBy: above === 0 ? 0 : above,
    gained: gainOf(came, measure, baseline, kind, all.length),
    entries: entriesInOrder([n, ...all.map((one) => one.n), ...(baseline === undefined ? [] : [baseline.n])]),
  };
}
