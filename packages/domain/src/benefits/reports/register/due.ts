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

/** Measurements due and not made of these benefits, of all where none are given, as seen on a day. */
export function measurementsDue(
  world: LedgerWorld,
  on: string,
  of: readonly BenefitState[] = benefits(world),
): Figure<'counted'> {
  const terms = of.flatMap((state): readonly Term[] => {
    const due = periodsDue(state, on);
    const [first] = due;
    const last = due.at(-1);
    const definition = measureOf(state, versionOn(state, on));
    if (first === undefined || last === undefined || definition === undefined) return [];
    const which =
      due.length === 1
        ? measuredPeriodWords(first)
        : `${due.length}, from ${measuredPeriodWords(first)} to ${measuredPeriodWords(last)}`;
    return [{ label: `${state.title}: ${which}`, value: due.length, entries: [definition.n] }];
  });
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
