import { inForceOn, newest } from '../../../kernel/entry.ts';
import type { Stated } from '../../../kernel/entry.ts';
import type { MeasureDefinition } from './measure-schema.ts';
import { keyOf, monthsIn } from './measured-period.ts';
import type { MeasuredPeriod } from './measured-period-schema.ts';
import type { Baseline, BenefitState, Measurement, NotGiven } from '../state.ts';

/** The definition of this number, counted from 1; `undefined` where there are not so many. */
export function measureOf(state: BenefitState, version: number): Stated<MeasureDefinition> | undefined {
  return state.definitions[version - 1];
}

/** The number of the definition that counts on a day: the last that had begun by then; 0 before the first. */
export function versionOn({ definitions }: BenefitState, on: string): number {
  return definitions.findLastIndex((one) => one.on <= on) + 1;
}

/** The newest baseline that was agreed for a definition, of whatever day; `undefined` where none was. */
export function newestBaseline({ baselines }: BenefitState, version: number): Stated<Baseline> | undefined {
  return newest(baselines.filter(({ value }) => value.definition === version));
}

/** The baseline that a definition was counted from on a day; `undefined` before the first was agreed. */
export function baselineOn({ baselines }: BenefitState, version: number, on: string): Stated<Baseline> | undefined {
  return inForceOf(baselines, version, on);
}

/** What was said of a definition and was in force on a day; `undefined` before the first. */
export function inForceOf<T extends { readonly definition: number }>(
  all: readonly Stated<T>[],
  version: number,
  on: string,
): Stated<T> | undefined {
  return inForceOn(
    all.filter(({ value }) => value.definition === version),
    on,
  );
}

/** What counts of each period that was measured for a definition by a day, by the key of the period. */
export function measurementsBy(
  { measurements }: BenefitState,
  version: number,
  on: string,
): ReadonlyMap<string, Stated<Measurement>> {
  const made = measurements.filter((one) => one.value.definition === version && one.on <= on);
  return new Map(made.map((one) => [keyOf(one.value.period), one]));
}

/** Every month for which a benefit was measured by a day, by whatever definition. */
export function monthsMeasured({ measurements }: BenefitState, on: string): readonly string[] {
  return measurements.filter((one) => one.on <= on).flatMap(({ value }) => monthsIn(value.period));
}

/** Why periods have no measurement, as was said by a day, by the key of the period. */
export function notGivenBy(
  { notGiven }: BenefitState,
  version: number,
  on: string,
): ReadonlyMap<string, Stated<NotGiven>> {
  const said = notGiven.filter((one) => one.value.definition === version && one.on <= on);
  return new Map(said.map((one) => [keyOf(one.value.period), one]));
}

/** What a period was measured to be: the measurement, or the estimate where there is none. Never of another definition. */
export function measuredIn(
  { measurements }: BenefitState,
  version: number,
  period: MeasuredPeriod,
): Stated<Measurement> | undefined {
  const key = keyOf(period);
  return measurements.findLast(({ value }) => value.definition === version && keyOf(value.period) === key);
}

/** Why a period has no measurement, as was said; `undefined` where nothing was. */
export function notGivenIn(
  { notGiven }: BenefitState,
  version: number,
  period: MeasuredPeriod,
): Stated<NotGiven> | undefined {
  const key = keyOf(period);
  return notGiven.findLast(({ value }) => value.definition === version && keyOf(value.period) === key);
}
