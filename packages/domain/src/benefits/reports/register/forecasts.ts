import { dividedToEven } from '../../../kernel/divided-to-even.ts';
import type { Stated } from '../../../kernel/entry.ts';
import { addsUp } from '../../benefit/measure/adds-up.ts';
import { inForceOf, measureOf } from '../../benefit/measure/definitions.ts';
import type { MeasureDefinition } from '../../benefit/measure/measure-schema.ts';
import { byPeriod, periodsOfYear, yearOf } from '../../benefit/measure/measured-period.ts';
import type { MeasuredPeriod } from '../../benefit/measure/measured-period-schema.ts';
import type { BenefitForecast, BenefitState } from '../../benefit/state.ts';
import type { StatedValue } from './target.ts';

/** What is expected of a period. */
export interface ForecastPeriod extends StatedValue {
  readonly period: MeasuredPeriod;
}

/** The forecast of a definition that was in force on a day, period by period; none where nobody had forecast. */
export function forecastByPeriod(
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
