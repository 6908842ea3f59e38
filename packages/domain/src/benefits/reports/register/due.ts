import type { Stated } from '../../../kernel/entry.ts';
import { sum } from '../../../kernel/figure.ts';
import type { Figure, Term } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { endedBy } from '../../benefit/ended.ts';
import { measureOf, versionOn } from '../../benefit/measure/definitions.ts';
import {
  keyOf,
  lastDayIn,
  measuredPeriodWords,
  periodAfter,
  periodWith,
} from '../../benefit/measure/measured-period.ts';
import type { MeasureDefinition } from '../../benefit/measure/measure-schema.ts';
import type { MeasuredPeriod } from '../../benefit/measure/measured-period-schema.ts';
import type { BenefitState } from '../../benefit/state.ts';
import { benefits } from '../../read.ts';

/**
 * Periods that are over on a day, since the newest definition began, which nobody measured and of which nobody said why not,
 * in order. Of what is abandoned nothing is due any more, also of what was over before.
 */
export function periodsDue(state: BenefitState, on: string): readonly MeasuredPeriod[] {
  const version = versionOn(state, on);
  const definition = measureOf(state, version);
  if (definition === undefined) return [];
  const said = new Set(
    [...state.measurements, ...state.notGiven]
      .filter((one) => one.value.definition === version && one.on <= on)
      .map(({ value }) => keyOf(value.period)),
  );
  if (endedBy(state, on) === 'abandoned') return [];
  const due: MeasuredPeriod[] = [];
  let period = periodWith(definition.on.slice(0, 7), definition.value.periodicity);
  for (; lastDayIn(period) < on; period = periodAfter(period)) if (!said.has(keyOf(period))) due.push(period);
  return due;
}

/** A benefit with the periods that are due of it and were not measured. */
export interface BenefitDue {
  readonly benefit: BenefitState;
  /** In order. */
  readonly periods: readonly [MeasuredPeriod, ...MeasuredPeriod[]];
  /** The definition by which they are due. */
  readonly definition: Stated<MeasureDefinition>;
}

/** Benefits of which measurements are due on a day and were not made, with their periods; of these, of all where none are given. */
export function measurementsDueOf(
  world: LedgerWorld,
  on: string,
  of: readonly BenefitState[] = benefits(world),
): readonly BenefitDue[] {
  return of.flatMap((benefit): readonly BenefitDue[] => {
    const [first, ...others] = periodsDue(benefit, on);
    const definition = measureOf(benefit, versionOn(benefit, on));
    if (first === undefined || definition === undefined) return [];
    return [{ benefit, periods: [first, ...others], definition }];
  });
}

/** Which periods are due: “May 2026”, “3, from April 2026 to June 2026”. */
export function dueWords(periods: BenefitDue['periods']): string {
  const [first] = periods;
  const last = periods.at(-1) ?? first;
  if (periods.length === 1) return measuredPeriodWords(first);
  return `${periods.length}, from ${measuredPeriodWords(first)} to ${measuredPeriodWords(last)}`;
}

/** Measurements due and not made of these benefits, of all where none are given, as seen on a day. */
export function measurementsDue(world: LedgerWorld, on: string, of?: readonly BenefitState[]): Figure<'counted'> {
  const terms = measurementsDueOf(world, on, of).map(({ benefit, periods, definition }): Term => ({
    label: `${benefit.title}: ${dueWords(periods)}`,
    value: periods.length,
    entries: [definition.n],
  }));
  return sum(
    {
      label: 'Measurements due and not made',
      unit: 'counted',
      formula: `Periods that were over by ${on}, since each measure was defined, without a measurement or a reason why there is none`,
      doesNotTell: 'It does not tell what would have been measured: a gap is no zero.',
    },
    terms,
  );
}
