import { defineCommand } from '../../kernel/command.ts';
import { newestOf, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { managers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { measureOf } from './measure/definitions.ts';
import * as event from './events.ts';
import type { BenefitEvent } from './events.ts';
import { anchorIsKnown } from './facts.ts';
import { byPeriod, measuredPeriodWords, periodsOverlap } from './measure/measured-period.ts';
import { measureIsNotDefined, periodIsNotTheMeasures, unfitValue, unlessSaid } from './refusals.ts';
import type { BenefitForecast, BenefitState, TargetProfile } from './state.ts';

const { goesOn } = rulesFor<BenefitState, BenefitEvent, States>();

const by = managers;

const benefit = { benefitId: id };

/** Says what each period is to reach from the effective day on. */
export const ProfileTarget = defineCommand('ProfileTarget', { ...benefit, ...event.TargetProfiled.schema.shape });

/** `MeasureIsNotDefined`, `StepsAreOutOfOrder`, `ValueIsBelowZero`, `ShareIsAboveTheWhole`, `MilestoneIsNotKnown`. */
const profile = goesOn(ProfileTarget, {
  by,
  records: 'TargetProfiled',
  restsOn: (_command, state) => newestOf(...(state?.definitions ?? []), ...(state?.targets ?? [])),
  facts: ({ anchor }, world) => anchorIsKnown(anchor, world),
  decide: ({ definition, anchor, steps, effectiveOn }, state, isKnown) => {
    const refusal = unfitTarget({ definition, anchor, steps }, state);
    if (refusal !== undefined) return refusal;
    if (!isKnown) {
      return refused('MilestoneIsNotKnown', 'The project has no such milestone.', 'Choose one that is planned.');
    }
    const data = { definition, anchor, steps };
    const profiled = { type: 'TargetProfiled', data } as const;
    return unlessSaid(state.targets, profiled, effectiveOn) ?? accepted(profiled);
  },
});

function unfitTarget({ definition, steps }: TargetProfile, state: BenefitState): Refused | undefined {
  const measure = measureOf(state, definition)?.value;
  if (measure === undefined) return measureIsNotDefined(definition);
  const turned = steps.find(({ monthsAfter }, at) => monthsAfter <= (steps[at - 1]?.monthsAfter ?? -1));
  if (turned !== undefined) {
    return refused(
      'StepsAreOutOfOrder',
      `The step after ${turned.monthsAfter} months does not come after the one before it.`,
      'Give each step more months than the one before.',
    );
  }
  return steps.map(({ value }) => unfitValue(value, measure.unit)).find((one) => one !== undefined);
}

/** Says what is expected now, and why. */
export const ReviseBenefitForecast = defineCommand('ReviseBenefitForecast', {
  ...benefit,
  ...event.BenefitForecastRevised.schema.shape,
});

/** `MeasureIsNotDefined`, `PeriodIsNotTheMeasures`, `ForecastsOverlap`, `ValueIsBelowZero`, `ShareIsAboveTheWhole`. */
const forecast = goesOn(ReviseBenefitForecast, {
  by,
  records: 'BenefitForecastRevised',
  restsOn: (_command, state) => newestOf(...(state?.definitions ?? []), ...(state?.forecasts ?? [])),
  decide: ({ definition, values, because, effectiveOn }, state) => {
    const data = { definition, values, because };
    const revised = { type: 'BenefitForecastRevised', data } as const;
    const refusal = unfitForecast(data, state) ?? unlessSaid(state.forecasts, revised, effectiveOn);
    return refusal ?? accepted(revised);
  },
});

function unfitForecast({ definition, values }: BenefitForecast, state: BenefitState): Refused | undefined {
  const measure = measureOf(state, definition)?.value;
  if (measure === undefined) return measureIsNotDefined(definition);
  const other = values.find(({ period }) => period.kind !== measure.periodicity && period.kind !== 'year');
  if (other !== undefined) return periodIsNotTheMeasures(other.period, measure);
  const periods = values.map(({ period }) => period).toSorted(byPeriod);
  const twice = periods.find((one, at) => at > 0 && periodsOverlap(periods[at - 1] ?? one, one));
  if (twice !== undefined) {
    return refused(
      'ForecastsOverlap',
      `${measuredPeriodWords(twice)} is forecast twice, in part or as a whole.`,
      'Give one value for each time.',
    );
  }
  return values.map(({ value }) => unfitValue(value, measure.unit)).find((one) => one !== undefined);
}

/** Commands about what is to come. */
export const targetCommands = [profile, forecast] as const;
