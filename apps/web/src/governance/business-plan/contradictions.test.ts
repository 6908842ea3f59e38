import { replay } from '@minutebook/domain';
import type { BusinessPlanEvent } from '@minutebook/domain';
import { entriesOf, ofPlan } from '@minutebook/domain/testing';
import { describe, expect, test } from 'vitest';

import { contradictions } from './contradictions.ts';

const begun: BusinessPlanEvent = { type: 'BusinessPlanBegun', data: { planType: 'full' } };
const costs: BusinessPlanEvent = {
  type: 'CostProfileStated',
  data: {
    lines: [
      { year: '2026-27', kind: 'capital', fundingSource: 'Reserve', amount: 50_000 },
      { year: '2027-28', kind: 'revenue', fundingSource: 'Reserve', amount: 15_000 },
    ],
  },
};
const benefits: BusinessPlanEvent = {
  type: 'BenefitProfileStated',
  data: { benefits: [{ title: 'Fewer calls', class: 'nonCashable', amounts: [{ year: '2027-28', amount: 900 }] }] },
};

function preferred(
  cost: readonly number[],
  gain: readonly number[],
  verdict = 'preferred' as const,
): BusinessPlanEvent {
  const years = (all: readonly number[]) =>
    all.map((amount, index) => ({ year: `202${6 + index}-2${7 + index}`, amount }));
  const data = { optionId: 'buy', title: 'Buy', doNothing: false, costs: years(cost), benefits: years(gain) };
  return { type: 'OptionAppraised', data: { ...data, verdict, because: 'Value' } };
}

function found(...events: readonly BusinessPlanEvent[]) {
  const world = replay(entriesOf([begun, ...events].map((one) => ofPlan('payments', one))));
  return contradictions(world.state('businessPlan', 'payments')!.content);
}

describe('The preferred option beside the costs and benefits by year', () => {
  test('of another total is told, with a difference that explains itself', () => {
    const [cost, benefit, ...others] = found(costs, benefits, preferred([40_000, 10_000], [1000]));
    expect(cost).toMatchObject({ what: 'cost', option: 'Buy', ofOption: 50_000, ofProfile: [{ amount: 65_000 }] });
    expect(cost?.difference).toMatchObject({ value: 15_000, unit: 'pence' });
    expect(cost?.difference.terms.map((one) => [one.label, one.value, one.entries])).toEqual([
      ['2026-27, capital, Reserve', 50_000, [2]],
      ['2027-28, revenue, Reserve', 15_000, [2]],
      ['Less “Buy”, 2026-27', -40_000, [4]],
      ['Less “Buy”, 2027-28', -10_000, [4]],
    ]);
    expect(benefit).toMatchObject({
      what: 'benefit',
      ofOption: 1000,
      ofProfile: [{ words: 'not cashable', amount: 900 }],
    });
    expect(others).toEqual([]);
  });
  test('of the same total is in order, however it lies in the years', () => {
    expect(found(costs, benefits, preferred([0, 65_000], [900]))).toEqual([]);
  });
  test('is in order when its benefit is that of one class, or of all', () => {
    const two: BusinessPlanEvent = {
      type: 'BenefitProfileStated',
      data: {
        benefits: [
          { title: 'Fewer calls', class: 'nonCashable', amounts: [{ year: '2027-28', amount: 900 }] },
          { title: 'One licence less', class: 'cashable', amounts: [{ year: '2027-28', amount: 100 }] },
        ],
      },
    };
    expect(found(two, preferred([], [100]))).toEqual([]);
    expect(found(two, preferred([], [1000]))).toEqual([]);
    expect(found(two, preferred([], [500]))).toHaveLength(1);
  });
  test('contradicts nothing where either states none, or where it is not preferred', () => {
    expect(found(costs, benefits, preferred([], []))).toEqual([]);
    expect(found(preferred([1], [1]))).toEqual([]);
    expect(found(costs, benefits, preferred([1], [1], 'kept' as never))).toEqual([]);
  });
});
