import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { explain } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import { replay } from '../../../replay.ts';
import {
  approvedBudget,
  claimData,
  entriesOf,
  fact,
  identifiedBenefit,
  inYear,
  ofAccount,
  ofBenefit,
  ofBudget,
  ofSavings,
  programmeFacts,
  proposedProject,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { costAgainstBenefit, paybackIn } from './cost-against-benefit.ts';
import { discounted } from './discounted.ts';

const today = '2026-09-16';

/** £100 was spent in 2025-26 on the project `payments`, and £60 a year is forecast of a cashable benefit from 2026-27 on. */
const before: readonly Fact[] = [
  ...programmeFacts,
  proposedProject('payments', 'Payments', { on: '2025-04-02' }),
  approvedBudget('ict', { on: '2025-04-01', lines: [{ fundedBy: 'existingBudget', ...inYear(1000, '2025-26') }] }),
  ofBudget(
    {
      type: 'FundsAllocated',
      data: {
        allocationId: 'payments',
        title: 'Payments',
        about: { kind: 'project', projectId: 'payments' },
        years: [inYear(500, '2025-26')],
      },
    },
    '2025-04-02',
  ),
  ofAccount(
    {
      type: 'SpendRecorded',
      data: { allocationId: 'payments', payee: { kind: 'named', name: 'Software house' }, amount: 100_00 },
    },
    '2025-06-01',
    'ict.2025-26',
  ),
  ...identifiedBenefit('paper', 'Less paper', 'paper'),
  ofBenefit(
    { type: 'BenefitAttributed', data: { projects: [{ projectId: 'payments', share: 5_000 }] } },
    '2026-04-01',
    'paper',
  ),
  forecast(60),
];

function forecast(pounds: number): Fact {
  const values = ['2026-27', '2027-28'].map((year) => ({
    period: { kind: 'year' as const, year },
    value: pounds * 100,
  }));
  return ofBenefit(
    { type: 'BenefitForecastRevised', data: { definition: 1, values, because: 'As its owner sees it' } },
    '2026-04-01',
    'paper',
  );
}

/** £20 of it was claimed and verified for 2026-27. */
const verified: readonly Fact[] = [
  ofSavings({
    type: 'SavingClaimed',
    data: { ...claimData, benefitId: 'paper', measureId: 'paper', amount: 20_00 },
  }),
  ofSavings({ type: 'SavingVerified', data: { claimId: 'c1', amount: 20_00, evidence: 'Invoices' } }),
];

function found(
  facts: readonly Fact[],
  ...more: [{ projectId?: string }?, { aYearLate?: boolean; aThirdLess?: boolean }?]
) {
  return costAgainstBenefit(replay(entriesOf(facts)), today, ...more);
}

describe('Cost against benefit', () => {
  test('pays back in the first year in which savings so far reach cost so far', () => {
    const { payback, discountedPayback, years, toDate, toCome, expected } = found(before);
    expect([toDate.value, toCome.value, expected.value]).toEqual([100_00, 0, 120_00]);
    expect(years.map((one) => [one.year, one.costSoFar.value, one.benefitSoFar.value])).toEqual([
      ['2025-26', 100_00, 0],
      ['2026-27', 100_00, 60_00],
      ['2027-28', 100_00, 120_00],
    ]);
    expect(payback).toBe('2027-28');
    // £60 after one and two years are £57.97 and £56.01.
    expect(years.map((one) => one.discountedBenefitSoFar.value)).toEqual([0, 57_97, 113_98]);
    expect(discountedPayback).toBe('2027-28');
  });
  test('explains what is so far year by year, down to the entries', () => {
    const [first, second, last] = found([...before, ...verified]).years;
    expect(last?.costSoFar.terms).toEqual([
      { label: 'Cost, 2025-26', value: 100_00, entries: first?.cost.terms.flatMap(({ entries }) => entries) },
    ]);
    expect(last?.benefitSoFar.terms.map(({ label, value }) => [label, value])).toEqual([
      ['Verified savings, 2026-27', 20_00],
      ['Forecast savings, 2026-27', 40_00],
      ['Forecast savings, 2027-28', 60_00],
    ]);
    expect(last?.discountedBenefitSoFar.terms.map(({ label, value }) => [label, value])).toEqual([
      ['Verified and forecast savings, 2026-27: £60 ÷ 1.035', 57_97],
      ['Verified and forecast savings, 2027-28: £60 ÷ 1.035 to the power of 2', 56_01],
    ]);
    expect(second?.discountedBenefitSoFar.terms[0]?.entries).toEqual(
      [
        ...new Set([second?.verified, second?.expected].flatMap((one) => one?.terms.flatMap(({ entries }) => entries))),
      ].toSorted(),
    );
    expect(explain(last?.discountedBenefitSoFar as Figure).entries).toEqual(
      explain(last?.benefitSoFar as Figure).entries,
    );
  });
  test('counts no pound as verified and as forecast', () => {
    const [, now] = found([...before, ...verified]).years;
    expect([now?.verified.value, now?.expected.value, now?.benefitSoFar.value]).toEqual([20_00, 40_00, 60_00]);
  });
  test('of a project holds what of each benefit is put down to it', () => {
    const { expected, verified: sure, payback } = found([...before, ...verified], { projectId: 'payments' });
    expect([sure.value, expected.value]).toEqual([10_00, 50_00]);
    expect(payback).toBeUndefined();
    expect(found(before, { projectId: 'none' }).years).toEqual([]);
  });
  test('what if benefits come a year late, or a third less: what is verified stays', () => {
    const all = [...before, ...verified];
    const late = found(all, {}, { aYearLate: true });
    expect(late.years.map((one) => [one.year, one.benefitSoFar.value])).toEqual([
      ['2025-26', 0],
      ['2026-27', 20_00],
      ['2027-28', 60_00],
      ['2028-29', 120_00],
    ]);
    expect(late.payback).toBe('2028-29');
    const less = found(all, {}, { aThirdLess: true });
    expect(less.years.map((one) => one.benefitSoFar.value)).toEqual([0, 46_67, 86_67]);
    expect(less.payback).toBeUndefined();
    expect(found(all).payback).toBe('2027-28');
  });
  test('pays back in the year in which savings come to exactly what was paid, and not a penny before', () => {
    const half = before.map((one) => (one.type === 'BenefitForecastRevised' ? forecast(50) : one));
    expect(found(half).payback).toBe('2027-28');
    expect(
      paybackIn([
        ['a', 100, 99],
        ['b', 100, 100],
        ['c', 100, 101],
      ]),
    ).toBe('b');
    expect(
      paybackIn([
        ['a', 0, 0],
        ['b', 1, 1],
      ]),
    ).toBe('b');
  });
  test('says for which years in which cost runs a benefit was not forecast, this year among them and none that is over', () => {
    const runs = (year: string) =>
      ofBudget(
        {
          type: 'FundsAllocated',
          data: {
            allocationId: `payments-${year}`,
            title: `Payments ${year}`,
            about: { kind: 'project', projectId: 'payments' },
            years: [inYear(50, year)],
          },
        },
        '2026-04-02',
      );
    const rent = identifiedBenefit('rent', 'Less rent', 'rent');
    const all = [...before, ...rent, runs('2026-27'), runs('2027-28')];
    const years = (...facts: readonly Fact[]) => found(facts).withoutForecast.map((one) => [one.benefitId, one.years]);
    expect(years(...all)).toEqual([['rent', ['2026-27', '2027-28']]]);
    expect(years(...before, ...rent)).toEqual([['rent', []]]);
  });
  test('says which benefits in money nobody forecast', () => {
    const more = identifiedBenefit('rent', 'Less rent', 'rent');
    expect(found([...before, ...more]).withoutForecast.map(({ benefitId }) => benefitId)).toEqual(['rent']);
    const ended = fact('benefit-rent', { type: 'BenefitAbandoned', data: {} }, '2026-05-01');
    expect(found([...before, ...more, ended]).withoutForecast).toEqual([]);
  });
  test('as seen on a day holds what had been verified, and what was expected, by then', () => {
    const abandoned = fact('benefit-paper', { type: 'BenefitAbandoned', data: {} }, '2026-08-01');
    const world = replay(entriesOf([...before, ...verified, abandoned]));
    const of = (on: string) => {
      const { verified: sure, expected } = costAgainstBenefit(world, on);
      return [sure.value / 100, expected.value / 100];
    };
    expect(of('2026-06-30')).toEqual([0, 120]);
    expect(of('2026-07-01')).toEqual([20, 100]);
    expect(of('2026-08-01')).toEqual([20, 0]);
    const rent = [...before, ...identifiedBenefit('rent', 'Less rent', 'rent')];
    const later = replay(
      entriesOf([...rent, fact('benefit-rent', { type: 'BenefitAbandoned', data: {} }, '2026-05-01')]),
    );
    expect(costAgainstBenefit(later, '2026-04-30').withoutForecast.map((one) => one.benefitId)).toEqual(['rent']);
  });
  test('is the same as any reader would add up: payback by other code, on any years', () => {
    const years = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -3, max: 9 })), { maxLength: 8 });
    fc.assert(
      fc.property(years, (all) => {
        const costs = all.map((_one, at) => all.slice(0, at + 1).reduce((so, [cost]) => so + cost, 0));
        const gains = all.map((_one, at) => all.slice(0, at + 1).reduce((so, [, gain]) => so + gain, 0));
        let first: string | undefined;
        for (let at = all.length - 1; at >= 0; at -= 1) {
          if ((costs[at] ?? 0) > 0 && (gains[at] ?? 0) >= (costs[at] ?? 0)) first = String(at);
        }
        expect(paybackIn(all.map((_one, at) => [String(at), costs[at] ?? 0, gains[at] ?? 0]))).toBe(first);
      }),
    );
  });
});

describe('Discounting', () => {
  test('is 3.5% a year, rounded to the penny once, halfway to the even one, the same for a loss', () => {
    expect([0, 1, 2].map((after) => discounted(100_00, after))).toEqual([100_00, 96_62, 93_35]);
    expect(discounted(-100_00, 1)).toBe(-96_62);
    expect(discounted(0, 9)).toBe(0);
  });
});
