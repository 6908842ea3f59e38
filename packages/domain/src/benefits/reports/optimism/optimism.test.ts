import { describe, expect, test } from 'vitest';

import { explain } from '../../../kernel/figure.ts';
import { replay } from '../../../replay.ts';
import {
  baseline,
  callsMeasure,
  defined,
  identified,
  measured,
  moneyMeasure,
  ofBenefit,
  period,
} from '../../../testing/benefits/benefit-facts.ts';
import { entriesOf, programmeFacts } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { benefitOf } from '../../read.ts';
import type { MeasureDefinition } from '../../benefit/measure/measure-schema.ts';
import { optimism, optimismOfBenefit } from './optimism.ts';

const today = '2026-12-01';
const worldOf = (...facts: readonly Fact[]) => replay(entriesOf([...programmeFacts, ...facts]));

function forecast(benefitId: string, values: Readonly<Record<string, number>>, on = '2025-03-31'): Fact {
  const all = Object.entries(values).map(([when, value]) => ({ period: period(when), value }));
  return ofBenefit(
    { type: 'BenefitForecastRevised', data: { definition: 1, values: all, because: 'Hope' } },
    on,
    benefitId,
  );
}

const yearly: MeasureDefinition = { ...moneyMeasure, periodicity: 'year' };

interface Ahead {
  readonly expected: number;
  readonly came: number;
  readonly measure?: MeasureDefinition;
  readonly kind?: 'benefit' | 'disBenefit';
}

/** What was expected of 2025-26 on the last day before it, and what was measured of it. */
function ahead(benefitId: string, { expected, came, measure = yearly, kind = 'benefit' }: Ahead): readonly Fact[] {
  return [
    identified({ title: benefitId, kind }, benefitId),
    defined(measure, '2025-01-01', benefitId),
    forecast(benefitId, { '2025-26 year': expected }),
    measured('2025-26 year', came, '2026-04-20', {}, benefitId),
  ];
}

/** £123,000 was expected and £100,000 came; of four of five too much was expected. */
const five: readonly Fact[] = [
  ...ahead('a', { expected: 30_000_00, came: 20_000_00 }),
  ...ahead('b', { expected: 20_000_00, came: 25_000_00 }),
  ...ahead('c', { expected: 33_000_00, came: 25_000_00 }),
  ...ahead('d', { expected: 20_000_00, came: 15_000_00 }),
  ...ahead('e', { expected: 20_000_00, came: 15_000_00 }),
];

describe('Optimism', () => {
  test('is what was expected a year ahead less what came, of all that came, and of how many benefits it was too much', () => {
    const world = worldOf(...five);
    const { cases, tooHopeful, above, casesOfAbove, notMeasured } = optimism(world, today);
    expect([cases.value, tooHopeful?.value, above?.unit, above?.value]).toEqual([5, 4, 'share', 2_300]);
    expect([casesOfAbove, notMeasured]).toEqual([5, 0]);
    expect(above?.terms.reduce((so, { value }) => so + value, 0)).toBe(2_300);
    expect(above && explain(above).entries).toHaveLength(10);
    expect(cases.terms[0]?.label).toBe('a: £30,000 expected, £20,000 came');
  });
  test('is no figure of fewer than five', () => {
    const four = five.filter(({ stream }) => stream !== 'benefit-e');
    const { cases, tooHopeful, above } = optimism(worldOf(...four), today);
    expect([cases.value, tooHopeful, above]).toEqual([4, undefined, undefined]);
  });
  test('counts a benefit in whatever unit, and adds no calls to pounds', () => {
    const calls = { ...callsMeasure, periodicity: 'year' as const };
    const level = { ...calls, unit: { kind: 'share' as const } };
    const world = worldOf(
      ...five,
      // Fewer calls than were expected is better than was hoped; a smaller loss was hoped for than came.
      ...ahead('calls', { expected: 9_000, came: 8_000, measure: calls }),
      ...ahead('loss', { expected: 100, came: 300, measure: { ...calls, direction: 'up' }, kind: 'disBenefit' }),
      ...ahead('level', { expected: 900, came: 1_000, measure: level }),
    );
    const { cases, tooHopeful, above, casesOfAbove } = optimism(world, today);
    expect([cases.value, tooHopeful?.value, above?.value, casesOfAbove]).toEqual([8, 6, 2_300, 5]);
  });
  test('is in pence where what came is together nothing or a loss', () => {
    const lost = ahead('loss', { expected: 0, came: 100_000_00, kind: 'disBenefit' });
    const { above } = optimism(worldOf(...five, ...lost), today);
    expect([above?.unit, above?.value]).toEqual(['pence', 123_000_00]);
  });
  test('is of the forecast in force a year before the last day: no earlier one, and none made within the year', () => {
    const again = [
      forecast('a', { '2025-26 year': 90_000_00 }, '2024-06-30'),
      forecast('b', { '2025-26 year': 90_000_00 }, '2025-04-01'),
    ];
    expect(optimism(worldOf(...five, ...again), today).above?.value).toBe(2_300);
    // One that says nothing of the year replaces the whole of one that did.
    const silent = forecast('a', { '2026-27 year': 1 }, '2025-03-31');
    expect(optimism(worldOf(...five, silent), today).cases.value).toBe(4);
  });
  test('is of what is over by the day and measured by then, and says how much was not', () => {
    const world = worldOf(...five);
    expect(optimism(world, '2026-03-30').cases.value).toBe(0);
    expect(optimism(world, '2026-03-31')).toMatchObject({ cases: { value: 0 }, notMeasured: 5 });
    expect(optimism(world, '2026-04-20').cases.value).toBe(5);
  });
});

describe('Optimism of one benefit', () => {
  const months = ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08'];
  const counted: readonly Fact[] = [
    identified(),
    defined({}, '2025-03-01'),
    baseline({ value: 1_000 }, '2025-03-01'),
    forecast('calls', Object.fromEntries(months.map((month) => [month, 700]))),
    ...months.map((month, at) => measured(month, [700, 800, 800, 600, 850][at] ?? 0, '2026-09-10')),
  ];
  const of = (facts: readonly Fact[]) => {
    const world = worldOf(...facts);
    const state = benefitOf(world, 'calls');
    return state && optimismOfBenefit(state, 1, today);
  };
  test('is of its periods, as gains against the baseline', () => {
    // 1,500 fewer calls were expected and 1,250 came.
    expect(of(counted)).toMatchObject({ cases: { value: 5 }, tooHopeful: { value: 3 }, above: { value: 2_000 } });
    expect(of(counted.filter(({ type }) => type !== 'BaselineSet'))).toMatchObject({
      tooHopeful: { value: 3 },
      above: undefined,
    });
  });
  test('of a year that is measured by month is of all its months, or of none', () => {
    const all = [...months, '2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03'];
    const facts = (some: readonly string[]): readonly Fact[] => [
      identified(),
      defined({}, '2025-03-01'),
      forecast('calls', { '2026-27 year': 8_400 }),
      ...some.map((month) => measured(month, 800, '2027-04-10')),
    ];
    const told = (some: readonly string[]) => {
      const state = benefitOf(worldOf(...facts(some)), 'calls');
      const found = state && optimismOfBenefit(state, 1, '2027-05-01');
      return [found?.cases.terms.map(({ label }) => label), found?.notMeasured];
    };
    const words = '2026-27: 8,400 calls about repairs expected, 9,600 calls about repairs came';
    expect(told(all)).toEqual([[words], 0]);
    expect(told(all.slice(1))).toEqual([[], 1]);
  });
});
