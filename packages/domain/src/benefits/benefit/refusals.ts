import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { canonicalJson } from '../../kernel/digest/canonical-json.ts';
import type { Stated } from '../../kernel/entry.ts';
import type { AnyEvent } from '../../kernel/event.ts';
import { nothingIsDifferent } from '../../kernel/refusals.ts';
import { inForceOf } from './measure/definitions.ts';
import { lastDayIn, measuredPeriodWords } from './measure/measured-period.ts';
import type { MeasuredPeriod } from './measure/measured-period-schema.ts';
import type { MeasureDefinition, MeasureUnit } from './measure/measure-schema.ts';
import type { BenefitState } from './state.ts';
import { periodicityWords, valueWords } from './words.ts';

/** `BenefitIsNotIdentified`. */
export function benefitIsNotIdentified(): Refused {
  return refused('BenefitIsNotIdentified', 'There is no such benefit.', 'Identify the benefit first.');
}

/** `BenefitIsAlreadyIdentified`. */
export function benefitIsAlreadyIdentified(title = 'A benefit'): Refused {
  return refused(
    'BenefitIsAlreadyIdentified',
    `“${title}” has been identified under this id.`,
    'Open it, or identify a benefit of another name.',
  );
}

/** `BenefitWasNotIdentifiedYet`, `BenefitIsAbandoned`: for whatever is said of a benefit once it is there. */
export function notOpen(
  { type, effectiveOn }: { readonly type: string; readonly effectiveOn: string },
  state: BenefitState | undefined,
): Refused | undefined {
  if (state === undefined || type === 'IdentifyBenefit' || type === 'IdentifyPlannedBenefit') return undefined;
  const { identified, ended } = state;
  if (effectiveOn < identified.on) {
    return refused(
      'BenefitWasNotIdentifiedYet',
      `On ${effectiveOn} this had not been identified; by entry ${identified.n} that happened on ${identified.on}.`,
      'Give a day on or after the day it was identified, or correct that day first.',
    );
  }
  if (ended?.value.how !== 'abandoned') return undefined;
  return refused(
    'BenefitIsAbandoned',
    `“${state.title}” was abandoned on ${ended.on}.`,
    'Withdraw the entry that abandoned it if it is expected after all.',
  );
}

/** `MeasureIsNotDefined`. */
export function measureIsNotDefined(version: number): Refused {
  return refused(
    'MeasureIsNotDefined',
    version === 1 ? 'Nothing says yet how this is measured.' : `There is no definition ${version} of its measure.`,
    'Define the measure first.',
  );
}

/** `PeriodIsNotTheMeasures`. */
export function periodIsNotTheMeasures(period: MeasuredPeriod, { periodicity }: MeasureDefinition): Refused {
  return refused(
    'PeriodIsNotTheMeasures',
    `${measuredPeriodWords(period)} is not what this is measured for: it is measured ${periodicityWords[periodicity]}.`,
    `Give a ${periodicity === 'year' ? 'financial year' : periodicity}.`,
  );
}

/** `PeriodIsNotOver`. */
export function notOver(period: MeasuredPeriod, on: string): Refused | undefined {
  const last = lastDayIn(period);
  if (on >= last) return undefined;
  return refused(
    'PeriodIsNotOver',
    `On ${on} ${measuredPeriodWords(period)} is not over: its last day is ${last}.`,
    'Say what is expected of it as a forecast, or give the day on which it was measured.',
  );
}

/** A measure reaches back so many years at most, unless somebody published the figure: what is earlier is a slip of the hand. */
const mostYearsBefore = 20;

/** `PeriodIsLongBeforeTheMeasure`. */
export function longBeforeTheMeasure(
  period: MeasuredPeriod,
  { on }: Pick<Stated<MeasureDefinition>, 'on'>,
): Refused | undefined {
  const first = `${Number(on.slice(0, 4)) - mostYearsBefore}${on.slice(4)}`;
  if (lastDayIn(period) >= first) return undefined;
  return refused(
    'PeriodIsLongBeforeTheMeasure',
    `${measuredPeriodWords(period)} was over more than ${mostYearsBefore} years before this measure was defined, on ${on}.`,
    'Give the right year.',
  );
}

/** `ValueIsBelowZero`, `ShareIsAboveTheWhole`: money alone may be less than nothing, and no share is above the whole. */
export function unfitValue(value: number, unit: MeasureUnit): Refused | undefined {
  if (value < 0 && unit.kind !== 'money') {
    return refused(
      'ValueIsBelowZero',
      `${valueWords(value, unit)} is less than nothing, and this counts what is there.`,
      'Give a value of 0 or more.',
    );
  }
  if (unit.kind !== 'share' || value <= 10_000) return undefined;
  return refused(
    'ShareIsAboveTheWhole',
    `${valueWords(value, unit)} is more than the whole, which is 100%.`,
    'Give a share of at most 100%, or define the measure as a count.',
  );
}

/** `NothingIsDifferent`: what is in force of a definition on that day says so already. */
export function unlessSaid<T extends { readonly definition: number }>(
  all: readonly Stated<T>[],
  event: AnyEvent & { readonly data: T },
  on: string,
): Refused | undefined {
  const said = inForceOf(all, event.data.definition, on)?.value;
  return canonicalJson(said) === canonicalJson(event.data) ? nothingIsDifferent(event) : undefined;
}
