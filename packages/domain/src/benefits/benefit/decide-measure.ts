import { canonicalJson } from '../../kernel/digest/canonical-json.ts';
import { defineCommand } from '../../kernel/command.ts';
import { newestOf, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { unlessSame } from '../../kernel/refusals.ts';
import { managers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import { decisionIsNotKnown } from '../../money/budget/refusals.ts';
import type { States } from '../../world.ts';
import { newestBaseline, measureOf } from './measure/definitions.ts';
import * as event from './events.ts';
import type { BenefitEvent } from './events.ts';
import { decisionIsKnown } from './facts.ts';
import { measuredPeriodWords, monthsIn, periodWith } from './measure/measured-period.ts';
import { measureIsNotDefined, notOver, unfitValue, unlessSaid } from './refusals.ts';
import type { Baseline, BenefitState } from './state.ts';

const { goesOn } = rulesFor<BenefitState, BenefitEvent, States>();

const by = managers;

const benefit = { benefitId: id };

/** Says by what the benefit is known; a new definition begins a new series. */
export const DefineMeasure = defineCommand('DefineMeasure', { ...benefit, ...event.MeasureDefined.schema.shape });

/** `MeasureWasDefinedLater`, `NothingIsDifferent` from the newest definition. */
const define = goesOn(DefineMeasure, {
  by,
  records: 'MeasureDefined',
  restsOn: (_command, state) => newestOf(...(state?.definitions ?? [])),
  decide: ({ effectiveOn, measureId, unit, direction, howMeasured, periodicity }, state) => {
    const last = state.definitions.at(-1);
    if (last !== undefined && effectiveOn < last.on) {
      return refused(
        'MeasureWasDefinedLater',
        `The measure was defined anew on ${last.on}, after ${effectiveOn}.`,
        'Give a later day, or correct that definition.',
      );
    }
    const data = { measureId, unit, direction, howMeasured, periodicity };
    const isSame = canonicalJson(last?.value) === canonicalJson(data);
    return unlessSame(isSame, { type: 'MeasureDefined', data });
  },
});

/** Agrees where gains are counted from. */
export const SetBaseline = defineCommand('SetBaseline', { ...benefit, ...event.BaselineSet.schema.shape });

/**
 * `MeasureIsNotDefined`, `BaselineIsSet`, `PeriodIsTooShort`, `PeriodIsNotOver`, `ValueIsBelowZero`,
 * `ShareIsAboveTheWhole`, `DecisionIsNotKnown`.
 */
const set = goesOn(SetBaseline, {
  by,
  records: 'BaselineSet',
  restsOn: (_command, state) => newestOf(...(state?.definitions ?? []), ...(state?.baselines ?? [])),
  facts: ({ decisionId }, world) => decisionIsKnown(decisionId, world),
  decide: (command, state, isKnown) => {
    const had = newestBaseline(state, command.definition);
    if (had !== undefined) {
      return refused(
        'BaselineIsSet',
        `The baseline of ${measuredPeriodWords(had.value.period)} was agreed on ${had.on} by ${had.value.agreedBy}.`,
        'Rebaseline, and say why: the one there is stays beside the new one.',
      );
    }
    return unfitBaseline(command, state, isKnown) ?? accepted({ type: 'BaselineSet', data: dataOf(command) });
  },
});

/** Agrees on another beginning, with the reason. */
export const Rebaseline = defineCommand('Rebaseline', {
  ...benefit,
  ...event.Rebaselined.schema.shape,
  reason: prose,
});

/** `BaselineIsNotSet`, then as `SetBaseline`; `NothingIsDifferent`. */
const rebaseline = goesOn(Rebaseline, {
  by,
  records: 'Rebaselined',
  restsOn: (_command, state) => newestOf(...(state?.definitions ?? []), ...(state?.baselines ?? [])),
  facts: ({ decisionId }, world) => decisionIsKnown(decisionId, world),
  decide: (command, state, isKnown) => {
    const had = newestBaseline(state, command.definition);
    if (had === undefined) {
      return refused('BaselineIsNotSet', 'No baseline was agreed yet.', 'Set the baseline first.');
    }
    const refusal = unfitBaseline(command, state, isKnown);
    if (refusal !== undefined) return refusal;
    const data = dataOf(command);
    const rebaselined = { type: 'Rebaselined', data } as const;
    return unlessSaid(state.baselines, rebaselined, command.effectiveOn) ?? accepted(rebaselined);
  },
});

function unfitBaseline(
  { definition, value, period, effectiveOn }: Baseline & { readonly effectiveOn: string },
  state: BenefitState,
  isKnown: boolean,
): Refused | undefined {
  const measure = measureOf(state, definition)?.value;
  if (measure === undefined) return measureIsNotDefined(definition);
  const [first = ''] = monthsIn(period);
  const least = monthsIn(periodWith(first, measure.periodicity)).length;
  if (monthsIn(period).length < least) {
    return refused(
      'PeriodIsTooShort',
      `${measuredPeriodWords(period)} is shorter than what this is measured for, which has ${least} months.`,
      'Give a period that is at least as long.',
    );
  }
  const refusal = notOver(period, effectiveOn) ?? unfitValue(value, measure.unit);
  return refusal ?? (isKnown ? undefined : decisionIsNotKnown());
}

function dataOf({ definition, value, period, takenFrom, agreedBy, decisionId }: Baseline): Baseline {
  const optional = decisionId === undefined ? {} : { decisionId };
  return { definition, value, period, takenFrom, agreedBy, ...optional };
}

/** Commands about what is measured, and from where gains are counted. */
export const measureCommands = [define, set, rebaseline] as const;
