import { defineCommand } from '../../kernel/command.ts';
import type { AnyCommand } from '../../kernel/command.ts';
import { newestOf, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { managers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { measureOf, measuredIn, notGivenIn } from './measure/definitions.ts';
import * as event from './events.ts';
import type { BenefitEvent } from './events.ts';
import type { MeasureUnit } from './measure/measure-schema.ts';
import { unfitFigures } from './measure/unfit-figures.ts';
import { measuredPeriodWords } from './measure/measured-period.ts';
import { longBeforeTheMeasure, measureIsNotDefined, notOver, periodIsNotTheMeasures } from './refusals.ts';
import type { BenefitState, Measurement, NotGiven } from './state.ts';

const { goesOn } = rulesFor<BenefitState, BenefitEvent, States>();

const by = managers;

const benefit = { benefitId: id };

/** Records what a period was measured to be. */
export const RecordMeasurement = defineCommand('RecordMeasurement', {
  ...benefit,
  ...event.MeasurementRecorded.schema.shape,
});

/**
 * `MeasureIsNotDefined`, `PeriodIsNotTheMeasures`, `PeriodIsNotOver`, unless published `PeriodIsLongBeforeTheMeasure`;
 * `PeriodIsMeasured`, `MeasurementOutweighsTheEstimate`, `PeriodDoesNotApply`; `PartsAreOfAnotherUnit`, `DenominatorIsZero`,
 * `NumeratorIsTheLarger`, `ValueIsNotOfItsParts`, `ValueIsBelowZero`, `ShareIsAboveTheWhole`. A measurement takes the place
 * of an estimate, which stays visible.
 */
const measure = goesOn(RecordMeasurement, {
  by,
  records: 'MeasurementRecorded',
  restsOn: (_command, state) => newestOf(...(state?.definitions ?? [])),
  decide: (command, state) => {
    const { definition, period, value, parts, basis, takenFrom, evidence } = command;
    const refusal =
      unfitPeriod(command, state) ?? alreadyThere(command, state) ?? unfitFigures(command, unitOf(command, state));
    if (refusal !== undefined) return refusal;
    const given = parts === undefined ? {} : { parts };
    const shown = evidence === undefined ? {} : { evidence };
    return accepted({
      type: 'MeasurementRecorded',
      data: { definition, period, value, ...given, basis, takenFrom, ...shown },
    });
  },
});

function unitOf({ definition }: { readonly definition: number }, state: BenefitState): MeasureUnit | undefined {
  return measureOf(state, definition)?.value.unit;
}

type Head = Pick<AnyCommand, 'effectiveOn' | 'source'>;

function unfitPeriod(
  { definition, period, effectiveOn, source }: Pick<NotGiven, 'definition' | 'period'> & Head,
  state: BenefitState,
): Refused | undefined {
  const measure = measureOf(state, definition);
  if (measure === undefined) return measureIsNotDefined(definition);
  if (period.kind !== measure.value.periodicity) return periodIsNotTheMeasures(period, measure.value);
  return notOver(period, effectiveOn) ?? (source === undefined ? longBeforeTheMeasure(period, measure) : undefined);
}

function alreadyThere({ definition, period, basis }: Measurement, state: BenefitState): Refused | undefined {
  const had = measuredIn(state, definition, period);
  const when = measuredPeriodWords(period);
  if (had?.value.basis === 'measured' && basis === 'estimated') {
    return refused(
      'MeasurementOutweighsTheEstimate',
      `${when} was measured on ${had.on}: an estimate does not take the place of a measurement.`,
      'Correct the measurement if it is wrong, or withdraw it and say why.',
    );
  }
  if (had !== undefined && had.value.basis === basis) return periodIsMeasured(when, had.on, basis);
  const excused = notGivenIn(state, definition, period);
  if (excused?.value.because !== 'doesNotApply') return undefined;
  return refused(
    'PeriodDoesNotApply',
    `On ${excused.on} it was said that this does not apply to ${when}.`,
    'Withdraw that entry first if it does.',
  );
}

function periodIsMeasured(when: string, on: string, basis: Measurement['basis']): Refused {
  return refused(
    'PeriodIsMeasured',
    `${when} was ${basis} on ${on}.`,
    'Correct that entry if it is to read otherwise: the old figure stays visible.',
  );
}

/** Says why a period has no measurement. */
export const GiveNoMeasurement = defineCommand('GiveNoMeasurement', {
  ...benefit,
  ...event.MeasurementNotGiven.schema.shape,
});

/** As `RecordMeasurement` of the period; `PeriodIsMeasured`, `PeriodIsAlreadyExplained`. */
const giveNone = goesOn(GiveNoMeasurement, {
  by,
  records: 'MeasurementNotGiven',
  restsOn: (_command, state) => newestOf(...(state?.definitions ?? [])),
  decide: (command, state) => {
    const { definition, period, because } = command;
    const refusal = unfitPeriod(command, state);
    if (refusal !== undefined) return refusal;
    const had = measuredIn(state, definition, period);
    if (had !== undefined) return periodIsMeasured(measuredPeriodWords(period), had.on, had.value.basis);
    const said = notGivenIn(state, definition, period);
    if (said !== undefined) {
      return refused(
        'PeriodIsAlreadyExplained',
        `On ${said.on} it was said why ${measuredPeriodWords(period)} has no measurement.`,
        'Correct that entry if it is to read otherwise.',
      );
    }
    return accepted({ type: 'MeasurementNotGiven', data: { definition, period, because } });
  },
});

/** Commands about what was measured. */
export const measurementCommands = [measure, giveNone] as const;
