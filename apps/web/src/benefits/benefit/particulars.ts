import {
  afterInWords,
  anchorInWords,
  measuredPeriodWords,
  measureOf,
  newest,
  partsWords,
  periodicityWords,
  sharesInWords,
  unitWords,
  valueWords,
} from '@minutebook/domain';
import type { BenefitState, LedgerWorld } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { departmentTitle } from '../../delivery/public/department-title.ts';
import type { Known } from '../../entries/differences-of.ts';
import { classWords } from './class-words.ts';
import { outlookTitle } from './outlook-title.ts';

/** What is known of a benefit, in words; nothing before it was identified. */
export function benefitParticulars(benefit: BenefitState | undefined, world: LedgerWorld): readonly Known[] {
  if (benefit === undefined) return [];
  const { title, kind, description, recurrence, departmentIds, aimIds } = benefit;
  const aims = world.states('programme').flatMap((one) => one.aims);
  return [
    { label: 'Title', words: title },
    { label: 'Kind', words: kind === 'benefit' ? 'Benefit' : 'Dis-benefit' },
    ...(description === undefined ? [] : [{ label: 'Description', words: description }]),
    { label: 'Class', words: classWords[benefit.class].title },
    { label: 'How often', words: recurrence === 'recurring' ? 'Again and again' : 'Once' },
    { label: 'Departments', words: departmentIds.map((one) => departmentTitle(one, world)).join(', ') },
    {
      label: 'Aims',
      words: aimIds.map((one) => aims.find(({ aimId }) => aimId === one)?.title ?? one).join(', ') || 'None stated',
    },
    ...courseOf(benefit, world),
    ...measuringOf(benefit, world),
  ];
}

/** Who answers for it, which projects bring it, what was found of it, and how it ended. */
function courseOf({ owners, attributions, reviews, ended }: BenefitState, world: LedgerWorld): readonly Known[] {
  const owner = newest(owners)?.value;
  const projects = newest(attributions)?.value;
  return [
    ...(owner === undefined ? [] : [{ label: 'Owner', words: owner }]),
    ...(projects === undefined ? [] : [{ label: 'Put down to', words: sharesInWords(projects, world) }]),
    ...reviews.map(({ value, n, on }) => ({
      key: `review ${n}`,
      label: `Review of ${formatDay(on)}`,
      words: `${outlookTitle(value.outlook)}, by ${value.by}: ${value.findings}`,
    })),
    ...(ended === undefined
      ? []
      : [
          {
            label: 'How it ended',
            words: ended.value.how === 'realised' ? `It came: ${ended.value.evidence}` : 'It was abandoned',
          },
        ]),
  ];
}

/** By what it is known, from where it is counted, what it is to reach, is expected and was measured to be. */
function measuringOf(benefit: BenefitState, world: LedgerWorld): readonly Known[] {
  const inWords = (value: number, definition: number): string => {
    const unit = measureOf(benefit, definition)?.value.unit;
    return unit === undefined ? String(value) : valueWords(value, unit);
  };
  return [
    ...benefit.definitions.map(({ value }, at) => ({
      key: `definition ${at}`,
      label: `Measure, definition ${at + 1}`,
      words: `${value.unit.kind === 'count' ? value.unit.of : unitWords[value.unit.kind]}, ${periodicityWords[value.periodicity]}, ${value.direction}: ${value.howMeasured}`,
    })),
    ...benefit.baselines.map(({ value, n }) => ({
      key: `baseline ${n}`,
      label: 'Baseline',
      words: `${inWords(value.value, value.definition)} in ${measuredPeriodWords(value.period)}, from ${value.takenFrom}, agreed by ${value.agreedBy}`,
    })),
    ...benefit.targets.map(({ value, n }) => ({
      key: `target ${n}`,
      label: 'Target',
      words: value.steps
        .map(
          (one) =>
            `${inWords(one.value, value.definition)} ${afterInWords(one.monthsAfter)} ${anchorInWords(value.anchor, world)}`,
        )
        .join(', '),
    })),
    ...benefit.forecasts.map(({ value, n }) => ({
      key: `forecast ${n}`,
      label: 'Forecast',
      words: `${value.values.map((one) => `${inWords(one.value, value.definition)} in ${measuredPeriodWords(one.period)}`).join(', ')}: ${value.because}`,
    })),
    ...measuredOf(benefit, inWords),
  ];
}

function measuredOf(benefit: BenefitState, inWords: (value: number, definition: number) => string): readonly Known[] {
  return [
    ...benefit.measurements.map(({ value, n }) => ({
      key: `measurement ${n}`,
      label: `${measuredPeriodWords(value.period)}, ${value.basis}`,
      words: `${inWords(value.value, value.definition)}${value.parts === undefined ? '' : `, ${partsWords(value.parts)}`}, from ${value.takenFrom}${value.evidence === undefined ? '' : `; ${value.evidence}`}`,
    })),
    ...benefit.notGiven.map(({ value, n }) => ({
      key: `not given ${n}`,
      label: measuredPeriodWords(value.period),
      words: value.because === 'doesNotApply' ? 'The measure does not apply' : 'Not collected',
    })),
  ];
}
