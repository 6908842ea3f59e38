import { financialYearOf } from '../../../kernel/day.ts';
import { count } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import { inForceOn } from '../../../kernel/entry.ts';
import type { Stated } from '../../../kernel/entry.ts';
import type { LedgerWorld } from '../../../world.ts';
import { endedBy } from '../../benefit/ended.ts';
import { measureOf, versionOn } from '../../benefit/measure/definitions.ts';
import type { AttributedShare } from '../../benefit/events.ts';
import type { MeasureDefinition } from '../../benefit/measure/measure-schema.ts';
import type { BenefitState } from '../../benefit/state.ts';
import { benefits } from '../../read.ts';
import { periodsDue } from './due.ts';
import { benefitInYear } from './in-year.ts';
import type { BenefitInYear } from './in-year.ts';
import { lastMeasured } from './series.ts';
import type { PeriodOfBenefit } from './series.ts';
import { slipOf } from './slip.ts';
import type { Slip } from './slip.ts';

/** How a benefit stands, the first of these that is true of it. */
export const benefitStandings = [
  'abandoned',
  'realised',
  'withoutMeasure',
  'withoutTarget',
  'notMeasured',
  'belowTarget',
  'onTarget',
] as const;
export type BenefitStanding = (typeof benefitStandings)[number];

/** A line of the register. */
export interface RegisterOfBenefit {
  readonly state: BenefitState;
  readonly owner: Stated<string> | undefined;
  readonly measure: Stated<MeasureDefinition> | undefined;
  readonly projects: readonly AttributedShare[];
  readonly last: PeriodOfBenefit | undefined;
  /** How many periods are over without a measurement, or a reason why there is none. */
  readonly due: number;
  readonly standing: BenefitStanding;
  readonly slip: Slip | undefined;
  /** The financial year of the day. */
  readonly year: BenefitInYear;
}

/** Every benefit and dis-benefit as seen on a day, in the order in which they were identified. */
export function benefitsRegister(world: LedgerWorld, on: string): readonly RegisterOfBenefit[] {
  return benefits(world).flatMap((state) => (state.identified.on > on ? [] : [lineOf(state, world, on)]));
}

/** One benefit as the register has it on a day. */
export function lineOf(state: BenefitState, world: LedgerWorld, on: string): RegisterOfBenefit {
  const due = periodsDue(state, on);
  const last = lastMeasured(state, world, on, due);
  const measure = measureOf(state, versionOn(state, on));
  return {
    state,
    owner: inForceOn(state.owners, on),
    measure,
    projects: inForceOn(state.attributions, on)?.value ?? [],
    last,
    due: due.length,
    standing: standingOf(state, measure !== undefined, last, on),
    slip: slipOf(state, world, on),
    year: benefitInYear(state, financialYearOf(on), world, on),
  };
}

function standingOf(
  state: BenefitState,
  isMeasurable: boolean,
  last: PeriodOfBenefit | undefined,
  on: string,
): BenefitStanding {
  const ended = endedBy(state, on);
  if (ended !== undefined) return ended;
  if (!isMeasurable) return 'withoutMeasure';
  const version = versionOn(state, on);
  if (!state.targets.some((one) => one.value.definition === version && one.on <= on)) return 'withoutTarget';
  if (last?.isAsGood === undefined) return 'notMeasured';
  return last.isAsGood ? 'onTarget' : 'belowTarget';
}

/** Benefits and dis-benefits, counted apart: neither hides behind the other. */
export function countedBenefits(
  lines: readonly RegisterOfBenefit[],
): Readonly<Record<BenefitState['kind'], Figure<'benefits'>>> {
  const counted = (kind: BenefitState['kind'], label: string) =>
    count(
      {
        label,
        unit: 'benefits',
        formula: `${label} that were identified, whatever became of them`,
        doesNotTell: 'It does not tell how large they are.',
      },
      lines
        .filter(({ state }) => state.kind === kind)
        .map(({ state }) => ({ label: state.title, entries: [state.identified.n] })),
    );
  return { benefit: counted('benefit', 'Benefits'), disBenefit: counted('disBenefit', 'Dis-benefits') };
}
