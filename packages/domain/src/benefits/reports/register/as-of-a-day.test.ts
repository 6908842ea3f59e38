import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { breaches } from '../../../reports/checks/breaches.ts';
import {
  agreed,
  baseline,
  benefitBase,
  defined,
  identified,
  measured,
  moneyMeasure,
  ofBenefit,
  period,
  targeted,
} from '../../../testing/benefits/benefit-facts.ts';
import { entriesOf, ofProject } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { benefitOf } from '../../read.ts';
import { benefitInYear, yearsOfBenefit } from './in-year.ts';
import { seriesOfBenefit } from './series.ts';
import { slipOf } from './slip.ts';

const calls: readonly Fact[] = [...benefitBase, identified(), defined(), baseline()];

function worldOf(...facts: readonly Fact[]) {
  const world = replay(entriesOf(facts));
  return { world, state: benefitOf(world, 'calls')! };
}

describe('As seen on a day', () => {
  const again = ofBenefit({ type: 'Rebaselined', data: { ...agreed, value: 6000 } }, '2026-08-01');

  test('gains are counted from the baseline of that day, not from one that was agreed later', () => {
    const { world, state } = worldOf(...calls, measured('2026-04', 5900, '2026-05-04'), again);
    const actual = (on: string) => benefitInYear(state, '2026-27', world, on).actual.figure?.value;
    expect([actual('2026-07-31'), actual('2026-08-01')]).toEqual([1100, 100]);
    const counted = (on: string) => seriesOfBenefit(state, world, on)[0]?.baseline?.value.value;
    expect(['2026-03-31', '2026-07-31', '2026-08-01'].map(counted)).toEqual([undefined, 7000, 6000]);
  });
  test('a slip costs what it cost against the baseline of that day', () => {
    const slipped = ofProject(
      'payments',
      { type: 'MilestoneReforecast', data: { milestoneId: 'live', forecastFor: '2026-09-10' } },
      '2026-07-01',
    );
    const money = [...benefitBase, identified(), defined(moneyMeasure), targeted([[0, 500_00]]), slipped];
    const less = baseline({ value: 100_00 }, '2026-08-01');
    const { world, state } = worldOf(...money, less);
    const costs = (on: string) => slipOf(state, world, on)?.less[0]?.figure.value;
    expect([costs('2026-07-31'), costs('2026-08-01')]).toEqual([1500_00, 1200_00]);
  });
  test('a gap is explained from the day on which it was', () => {
    const gap = { definition: 1, period: period('2026-05'), because: 'notCollected' as const };
    const { world, state } = worldOf(
      ...calls,
      measured('2026-04', 6900, '2026-05-04'),
      ofBenefit({ type: 'MeasurementNotGiven', data: gap }, '2026-07-01'),
    );
    const may = (on: string) => seriesOfBenefit(state, world, on)[0]?.periods[1];
    expect(may('2026-06-30')).toMatchObject({ period: gap.period, notGiven: undefined });
    expect(may('2026-07-01')).toMatchObject({ period: gap.period, notGiven: { value: gap } });
  });
  test('no year is told of which something was measured only later', () => {
    const { world, state } = worldOf(...calls, measured('2025-03', 7100, '2026-06-01'));
    expect(yearsOfBenefit(state, world, '2026-05-31')).toEqual(['2026-27']);
    expect(yearsOfBenefit(state, world, '2026-06-01')).toEqual(['2024-25', '2025-26', '2026-27']);
  });
});

describe('The periods of a series', () => {
  const monthsOf = (facts: readonly Fact[], on = '2026-07-15') => {
    const { world, state } = worldOf(...facts);
    const [series] = seriesOfBenefit(state, world, on);
    const named = series?.periods.map((one) => (one.period.kind === 'month' ? one.period.month : ''));
    return { named, leftOut: series?.leftOut, measured: series?.periods.filter((one) => one.measured !== undefined) };
  };

  test('go on to the last step of the target in force', () => {
    const { named } = monthsOf([
      ...calls,
      targeted([
        [0, 6500],
        [3, 6000],
      ]),
    ]);
    expect(named).toEqual(['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09']);
  });
  test('never hide the newest, however far back a slip of the hand is, and say what is left out', () => {
    const old = measured('1926-04', 6900, '2026-07-01');
    const { named, leftOut, measured: shown } = monthsOf([...calls, measured('2026-06', 6700, '2026-07-01'), old]);
    expect(named).toEqual(['1926-04', '1926-05', '2026-04', '2026-05', '2026-06', '2026-07']);
    expect(leftOut).toEqual([[period('1926-06'), period('2026-03')]]);
    expect(shown).toHaveLength(2);
  });
  test('are all there where each of them was measured, also of many years', () => {
    const quarters = Array.from({ length: 400 }, (_, at) => `${1926 + Math.floor(at / 4)}-Q${(at % 4) + 1}`);
    const all = quarters.map((one) => measured(one, 6900, '2026-05-04'));
    const { leftOut, measured: shown } = monthsOf([
      ...benefitBase,
      identified(),
      defined({ periodicity: 'quarter' }),
      ...all,
    ]);
    expect([shown?.length, leftOut]).toEqual([400, []]);
  });
});

test('A measurement of long before its measure is listed under Checks, unless it was published', () => {
  const old = measured('1926-04', 6900, '2026-07-01');
  const rules = (...facts: readonly Fact[]) => breaches(worldOf(...calls, ...facts).world).map(({ rule }) => rule);
  expect(rules(old)).toContain('PeriodIsLongBeforeTheMeasure');
  expect(rules(measured('2006-04', 6900, '2026-07-01'))).not.toContain('PeriodIsLongBeforeTheMeasure');
  const source = { document: 'Annual report', publishedOn: '2026-07-01', digest: '0'.repeat(64) };
  expect(rules({ ...old, source })).not.toContain('PeriodIsLongBeforeTheMeasure');
});
