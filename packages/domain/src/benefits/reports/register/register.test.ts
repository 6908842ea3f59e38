import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { breaches } from '../../../reports/checks/breaches.ts';
import {
  baseline,
  benefitBase,
  defined,
  identified,
  measured,
  ofBenefit,
  period,
  targeted,
} from '../../../testing/benefits/benefit-facts.ts';
import { digestA, entriesOf, issuedVersion, ofPlan, ofProject } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { benefitOf } from '../../read.ts';
import { periodsDue, measurementsDue } from './due.ts';
import { benefitInYear } from './in-year.ts';
import type { Answer } from './answer.ts';
import { benefitsRegister } from './register.ts';
import { forecastFan } from './forecasts.ts';
import { seriesOfBenefit } from './series.ts';

const calls: readonly Fact[] = [...benefitBase, identified(), defined(), baseline()];

function worldOf(...facts: readonly Fact[]) {
  const world = replay(entriesOf(facts));
  const state = benefitOf(world, 'calls');
  if (state === undefined) throw new Error('There is no benefit');
  return { world, state };
}

function valueOf(answer: Answer): number | string {
  return answer.figure === undefined ? answer.because : answer.figure.value;
}

function forecast(on: string, because: string, ...values: readonly (readonly [string, number])[]): Fact {
  const all = values.map(([when, value]) => ({ period: period(when), value }));
  return ofBenefit({ type: 'BenefitForecastRevised', data: { definition: 1, values: all, because } }, on);
}

describe('A series', () => {
  test('has gaps where nothing was measured, and joins no other definition', () => {
    const { world, state } = worldOf(
      ...calls,
      measured('2026-04', 6900, '2026-05-01'),
      measured('2026-06', 6700, '2026-07-01'),
      ofBenefit(
        { type: 'MeasurementNotGiven', data: { definition: 1, period: period('2026-07'), because: 'notCollected' } },
        '2026-08-01',
      ),
      defined({ howMeasured: 'Without transferred calls' }, '2026-08-15'),
      measured('2026-08', 5000, '2026-09-01', { definition: 2 }),
    );
    const [first, second] = seriesOfBenefit(state, world, '2026-09-16');
    const of = (series: typeof first) => series?.periods.map((one) => one.measured?.value.value);
    expect(of(first)).toEqual([6900, undefined, 6700, undefined, undefined]);
    expect(first?.until).toBe('2026-08-15');
    expect(first?.periods.map((one) => one.notGiven?.value.because)[3]).toBe('notCollected');
    expect(of(second)).toEqual([5000, undefined]);
    // The new series has no baseline of its own yet, and no other one’s.
    expect([first?.baseline?.value.value, second?.baseline]).toEqual([7000, undefined]);
    const actual = benefitInYear(state, '2026-27', world, '2026-09-16').actual;
    expect(valueOf(actual)).toBe('No baseline was agreed from which it could be counted.');
  });
  test('keeps the earlier baseline beside the new one', () => {
    const again = {
      definition: 1,
      value: 6500,
      period: period('2026-03'),
      takenFrom: 'Statistics',
      agreedBy: 'Head of ICT',
    };
    const { world, state } = worldOf(...calls, ofBenefit({ type: 'Rebaselined', data: again }, '2026-06-01'));
    const [series] = seriesOfBenefit(state, world, '2026-09-16');
    expect(series?.baselines.map(({ value }) => value.value)).toEqual([7000, 6500]);
    expect(series?.baseline?.value.value).toBe(6500);
  });
  test('shows the forecasts as they were made at each date', () => {
    const { state } = worldOf(
      ...calls,
      forecast('2026-05-01', 'Hope', ['2026-10', 4000]),
      forecast('2026-08-01', 'Few sign up', ['2026-10', 6000], ['2026-11', 5800]),
    );
    const values = (on: string) => forecastFan(state, 1, on).map(({ points }) => points.map(({ value }) => value));
    expect(values('2026-09-16')).toEqual([[4000], [6000, 5800]]);
    expect(values('2026-07-01')).toEqual([[4000]]);
  });
});

describe('What is due', () => {
  test('is what is over, not measured and not explained, by how often it is measured', () => {
    const excused = ofBenefit(
      { type: 'MeasurementNotGiven', data: { definition: 1, period: period('2026-06'), because: 'doesNotApply' } },
      '2026-07-01',
    );
    const facts = [...calls, measured('2026-05', 6900, '2026-06-01'), excused];
    const { world, state } = worldOf(...facts);
    const due = periodsDue(state, '2026-08-31').map((one) => (one.kind === 'month' ? one.month : ''));
    expect(due).toEqual(['2026-04', '2026-07']);
    expect(periodsDue(state, '2026-09-01')).toHaveLength(3);
    expect(measurementsDue(world, '2026-08-31')).toMatchObject({ value: 2, terms: [{ value: 2 }] });
    const quarterly = worldOf(...benefitBase, identified(), defined({ periodicity: 'quarter' }));
    expect(periodsDue(quarterly.state, '2026-09-30')).toEqual([period('2026-Q2')]);
  });
  test('is nothing once it was abandoned, also of what was over before; and goes on when it was realised', () => {
    const abandoned = worldOf(...calls, ofBenefit({ type: 'BenefitAbandoned', data: {} }, '2026-06-15'));
    expect(periodsDue(abandoned.state, '2026-06-14')).toHaveLength(2);
    expect(periodsDue(abandoned.state, '2026-06-15')).toEqual([]);
    expect(periodsDue(abandoned.state, '2026-09-16')).toEqual([]);
    const realised = worldOf(...calls, ofBenefit({ type: 'BenefitRealised', data: { evidence: 'So' } }, '2026-06-15'));
    expect(periodsDue(realised.state, '2026-09-16')).toHaveLength(5);
  });
});

describe('The register', () => {
  test('says of each how it stands, as seen on a day', () => {
    const facts = [
      ...calls,
      targeted([[0, 6000]]),
      measured('2026-06', 5900, '2026-07-01'),
      measured('2026-07', 6100, '2026-08-03'),
      ofBenefit({ type: 'BenefitRealised', data: { evidence: 'So' } }, '2026-09-01'),
    ];
    const { world } = worldOf(...facts);
    const standing = (on: string) => benefitsRegister(world, on)[0]?.standing;
    expect(['2026-03-02', '2026-04-01', '2026-07-02', '2026-08-10', '2026-09-16'].map(standing)).toEqual([
      'withoutMeasure',
      'notMeasured',
      'onTarget',
      'belowTarget',
      'realised',
    ]);
    expect(standing('2026-03-01')).toBeUndefined();
  });
});

describe('Checks', () => {
  const rules = (...facts: readonly Fact[]) => breaches(worldOf(...facts).world).map(({ rule }) => rule);

  test('list a baseline that was agreed after the target was met', () => {
    const met = measured('2026-06', 5900, '2026-07-01');
    const early = [...benefitBase, identified(), defined(), targeted([[0, 6000]]), met];
    expect(rules(...early, baseline({}, '2026-07-02'))).toContain('BaselineIsAfterTheTarget');
    expect(rules(...calls, targeted([[0, 6000]]), met)).not.toContain('BaselineIsAfterTheTarget');
  });
  test('list benefits of one measure in two units', () => {
    const other = [identified({}, 'other'), defined({ unit: { kind: 'days' } }, '2026-04-01', 'other')];
    expect(rules(...calls, ...other)).toContain('MeasureHasAnotherUnit');
  });
  test('list a benefit that outlived its project without an owner', () => {
    const attributed = ofBenefit({
      type: 'BenefitAttributed',
      data: { projects: [{ projectId: 'payments', share: 10_000 }] },
    });
    const closed = ofProject('payments', { type: 'ProjectClosed', data: { delivered: 'All' } }, '2026-08-01');
    const owner = ofBenefit({ type: 'OwnerNamed', data: { post: 'Head of Housing' } });
    expect(rules(...calls, attributed)).not.toContain('BenefitIsWithoutOwner');
    expect(rules(...calls, attributed, closed)).toContain('BenefitIsWithoutOwner');
    expect(rules(...calls, attributed, closed, owner)).not.toContain('BenefitIsWithoutOwner');
  });
  test('list promises that were taken up and are not there yet', () => {
    const taken = {
      version: 1,
      digest: digestA,
      benefits: [{ benefitId: 'portal-calls', title: 'Fewer calls' }],
      departmentIds: ['housing'],
      aimIds: [],
    };
    const up = [
      ofPlan('payments', { type: 'BusinessPlanBegun', data: { planType: 'full' } }),
      issuedVersion('payments'),
      ofPlan('payments', { type: 'BenefitProfileTakenUp', data: taken }, '2026-05-05'),
    ];
    expect(rules(...calls, ...up)).toContain('PromisesAreBeingTakenUp');
    expect(rules(...calls, ...up, identified({}, 'portal-calls'))).not.toContain('PromisesAreBeingTakenUp');
  });
  test('list two benefits from one promise', () => {
    const planned = { projectId: 'payments', version: 1, digest: digestA, title: 'Fewer calls' };
    expect(rules(...benefitBase, identified({ planned }), identified({ planned }, 'other'))).toContain(
      'PromiseIsAlreadyTaken',
    );
  });
});
