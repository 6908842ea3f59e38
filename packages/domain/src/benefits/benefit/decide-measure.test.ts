import { describe, test } from 'vitest';

import { given } from '../../testing/index.ts';
import {
  agreed,
  baseline,
  benefitBase,
  callsMeasure,
  defined,
  identified,
  measured,
  period,
} from '../../testing/benefits/benefit-facts.ts';

const facts = [...benefitBase, identified()];
const benefit = { benefitId: 'calls' } as const;

describe('DefineMeasure', () => {
  const define = { type: 'DefineMeasure', ...benefit, ...callsMeasure } as const;

  test('says by what it is known', () => {
    given(...facts)
      .when(define)
      .then({ type: 'MeasureDefined', data: callsMeasure });
  });
  test('anew, as another series, in another unit', () => {
    given(...facts, defined())
      .when({ ...define, unit: { kind: 'share' } })
      .then({ type: 'MeasureDefined', data: { ...callsMeasure, unit: { kind: 'share' } } });
  });
  test('otherwise than it is, and not before the newest definition', () => {
    given(...facts, defined())
      .when(define)
      .thenRefused('NothingIsDifferent');
    given(...facts, defined())
      .when({ ...define, direction: 'up', effectiveOn: '2026-03-31' })
      .thenRefused('MeasureWasDefinedLater');
  });
  test('not of a day before it was identified, and names the entry that says which day that is', () => {
    given(...facts)
      .when({ ...define, effectiveOn: '2026-03-01' })
      .thenRefused(
        'BenefitWasNotIdentifiedYet',
        `On 2026-03-01 this had not been identified; by entry ${facts.length} that happened on 2026-03-02.`,
      );
  });
});

describe('A definition that figures are of', () => {
  const correct = (instead: object) =>
    ({
      type: 'CorrectEntry',
      entry: `019951a0-0000-7000-8000-${(facts.length + 1).toString(16).padStart(12, '0')}`,
      effectiveOn: '2026-04-01',
      reason: 'A slip',
      instead: { type: 'DefineMeasure', ...benefit, ...callsMeasure, effectiveOn: '2026-04-01', ...instead },
    }) as never;
  const used = [...facts, defined(), measured('2026-04', 6900, '2026-05-01')];

  test('keeps its unit: a changed unit begins a new series', () => {
    given(...used)
      .when(correct({ unit: { kind: 'seconds' } }))
      .thenRefused('OthersTookItFromHere');
  });
  test('is put in other words', () => {
    given(...used)
      .when(correct({ howMeasured: 'Counted by hand' }))
      .thenAccepted();
  });
});

describe('SetBaseline', () => {
  const set = { type: 'SetBaseline', ...benefit, ...agreed } as const;

  test('says where it began, and who agreed', () => {
    given(...facts, defined())
      .when(set)
      .then({ type: 'BaselineSet', data: agreed });
  });
  test('of a measure that is defined', () => {
    given(...facts)
      .when(set)
      .thenRefused('MeasureIsNotDefined');
    given(...facts, defined())
      .when({ ...set, definition: 2 })
      .thenRefused('MeasureIsNotDefined');
  });
  test('once for a definition, which a new one begins anew', () => {
    given(...facts, defined(), baseline())
      .when(set)
      .thenRefused('BaselineIsSet', 'The baseline of March 2026 was agreed on 2026-04-01 by Head of Housing.');
    given(...facts, defined(), baseline(), defined({ unit: { kind: 'days' } }, '2026-05-01'))
      .when({ ...set, definition: 2 })
      .thenAccepted();
  });
  test('of a time that is over and long enough', () => {
    given(...facts, defined({ periodicity: 'quarter' }))
      .when(set)
      .thenRefused('PeriodIsTooShort');
    given(...facts, defined())
      .when({ ...set, period: period('2026-27 year') })
      .thenRefused('PeriodIsNotOver');
    given(...facts, defined())
      .when({ ...set, period: period('2025-26 year') })
      .thenAccepted();
  });
  test('with a value that there can be', () => {
    given(...facts, defined())
      .when({ ...set, value: -1 })
      .thenRefused('ValueIsBelowZero');
    given(...facts, defined({ unit: { kind: 'money' } }))
      .when({ ...set, value: -1 })
      .thenAccepted();
    given(...facts, defined({ unit: { kind: 'share' } }))
      .when({ ...set, value: 10_001 })
      .thenRefused('ShareIsAboveTheWhole', '100.01% is more than the whole, which is 100%.');
  });
  test('by a decision of the register', () => {
    given(...facts, defined())
      .when({ ...set, decisionId: 'none' })
      .thenRefused('DecisionIsNotKnown');
  });
});

describe('Rebaseline', () => {
  const rebaseline = {
    type: 'Rebaseline',
    ...benefit,
    ...agreed,
    value: 6500,
    reason: 'Transfers are left out',
  } as const;

  test('says where it is counted from now', () => {
    given(...facts, defined(), baseline())
      .when(rebaseline)
      .then({ type: 'Rebaselined', data: { ...agreed, value: 6500 } });
  });
  test('where there was a baseline, and otherwise than it', () => {
    given(...facts, defined())
      .when(rebaseline)
      .thenRefused('BaselineIsNotSet');
    given(...facts, defined(), baseline())
      .when({ ...rebaseline, value: 7000 })
      .thenRefused('NothingIsDifferent');
  });
});

describe('ProfileTarget', () => {
  const target = {
    type: 'ProfileTarget',
    ...benefit,
    definition: 1,
    anchor: { kind: 'milestone', projectId: 'payments', milestoneId: 'live' },
    steps: [
      { monthsAfter: 0, value: 6000 },
      { monthsAfter: 6, value: 4000 },
    ],
  } as const;
  const sent = { ...target, steps: [...target.steps] };
  const { type: _type, benefitId: _benefit, ...data } = sent;

  test('says what each period is to reach', () => {
    given(...facts, defined())
      .when(sent)
      .then({ type: 'TargetProfiled', data });
  });
  test('of a measure that is defined', () => {
    given(...facts)
      .when(sent)
      .thenRefused('MeasureIsNotDefined', 'Nothing says yet how this is measured.');
  });
  test('with steps in order, that there can be', () => {
    given(...facts, defined())
      .when({ ...sent, steps: sent.steps.toReversed() })
      .thenRefused('StepsAreOutOfOrder');
    given(...facts, defined())
      .when({ ...sent, steps: [{ monthsAfter: 0, value: -5 }] })
      .thenRefused('ValueIsBelowZero');
  });
  test('from a milestone that is planned', () => {
    given(...facts, defined())
      .when({ ...sent, anchor: { ...sent.anchor, milestoneId: 'other' } })
      .thenRefused('MilestoneIsNotKnown');
  });
});

describe('ReviseBenefitForecast', () => {
  const values = [
    { period: period('2026-10'), value: 6200 },
    { period: period('2027-28 year'), value: 54_000 },
  ];
  const revise = { type: 'ReviseBenefitForecast', ...benefit, definition: 1, values, because: 'Few sign up' } as const;

  test('says what is expected now, by the measure’s periods or whole years', () => {
    given(...facts, defined())
      .when(revise)
      .then({ type: 'BenefitForecastRevised', data: { definition: 1, values, because: 'Few sign up' } });
  });
  test('of a measure, and of no other periods', () => {
    given(...facts)
      .when(revise)
      .thenRefused('MeasureIsNotDefined');
    given(...facts, defined())
      .when({ ...revise, values: [{ period: period('2026-Q4'), value: 1 }] })
      .thenRefused('PeriodIsNotTheMeasures');
  });
  test('of each time once', () => {
    given(...facts, defined())
      .when({ ...revise, values: [...values, { period: period('2027-04'), value: 1 }] })
      .thenRefused('ForecastsOverlap', '2027-28 is forecast twice, in part or as a whole.');
  });
  test('with values that there can be', () => {
    given(...facts, defined())
      .when({ ...revise, values: [{ period: period('2026-10'), value: -1 }] })
      .thenRefused('ValueIsBelowZero');
  });
});
