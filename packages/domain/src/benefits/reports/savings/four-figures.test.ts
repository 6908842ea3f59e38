import { describe, expect, test } from 'vitest';

import { explain, together } from '../../../kernel/figure.ts';
import { replay } from '../../../replay.ts';
import {
  approvedBudget,
  claimData,
  claimedSaving,
  counted,
  entriesOf,
  identifiedBenefit,
  ofSavings,
  ofService,
  programmeFacts,
  recomputedSavings,
  recorder,
  repairs,
  returnedSaving,
  takenSaving,
  threeChannels,
  treasurer,
  verifiedSaving,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { benefitsNeeds } from '../../area.needs.ts';
import { basisFigures, measureIdOf } from './basis.ts';
import { fourFigures, fourFiguresWords, savingsByDepartment, savingsByTier } from './four-figures.ts';
import { cashablePromise } from './cashable-promise.ts';
import { claimWords } from './claims-within.ts';
import { claimRows, claimsWaiting } from './waiting.ts';

const today = '2026-09-16';

/** 30,000 contacts went from phone to web and 2,000 from face to face to web, at 3p, £3 and £15. */
const shifted: readonly Fact[] = [
  ...programmeFacts,
  ...threeChannels,
  repairs,
  ofService('repairs', counted('2026-03', [10_000, 60_000, 5_000]), '2026-04-01'),
  ofService('repairs', { type: 'BaselineAgreed', data: { periods: ['2026-03'], agreedBy: 'Cabinet' } }, '2026-04-01'),
  ofService('repairs', counted('2026-04', [42_000, 30_000, 3_000]), '2026-05-01'),
];
const before = [...shifted, ...identifiedBenefit('calls', 'Fewer calls'), approvedBudget(), claimedSaving()];
const taken = [...before, verifiedSaving(41_000), ...takenSaving(41_000)];

function figures(...facts: readonly Fact[]) {
  const { released, claimed, verified, taken: cash } = fourFigures(replay(entriesOf(facts)), today);
  return [released.value, claimed.value, verified.value, cash.value];
}

describe('The four figures', () => {
  test('are released, claimed, verified and taken from budgets, in this order, each explained by its own entries', () => {
    const entries = entriesOf(taken);
    const all = fourFigures(replay(entries), today);
    expect(fourFiguresWords(all)).toBe(
      '£119,040 released; £58,000 claimed, £41,000 verified, £41,000 taken from budgets',
    );
    expect(Object.keys(all)).toEqual(['released', 'claimed', 'verified', 'taken']);
    const { claimed, verified, taken: cash } = all;
    expect(recomputedSavings(entries)).toEqual({
      claimed: claimed.value,
      verified: verified.value,
      taken: cash.value,
    });
    const types = [claimed, verified, cash].map((one) => explain(one).entries.map((n) => entries[n - 1]?.type));
    expect(types).toEqual([['SavingClaimed'], ['SavingVerified'], ['BudgetReducedBySaving']]);
  });
  test('go one after the other: nothing verified is taken by itself, and what is returned is no longer taken', () => {
    expect(figures(...shifted)).toEqual([119_040_00, 0, 0, 0]);
    expect(figures(...before)).toEqual([119_040_00, 58_000_00, 0, 0]);
    expect(figures(...before, verifiedSaving(41_000))).toEqual([119_040_00, 58_000_00, 41_000_00, 0]);
    expect(figures(...taken, ...returnedSaving())).toEqual([119_040_00, 58_000_00, 41_000_00, 0]);
  });
  test('of a day hold what was claimed, verified, taken and returned by then', () => {
    const all = [...taken, ...returnedSaving()];
    const world = replay(entriesOf(all));
    const of = (on: string) => {
      const { claimed, verified, taken: cash } = fourFigures(world, on);
      return [claimed.value, verified.value, cash.value].map((pence) => pence / 100);
    };
    expect(of('2026-06-30')).toEqual([0, 0, 0]);
    expect(of('2026-07-01')).toEqual([58_000, 0, 0]);
    expect(of('2026-07-15')).toEqual([58_000, 41_000, 0]);
    expect(of('2026-08-03')).toEqual([58_000, 41_000, 41_000]);
    expect(of('2026-09-01')).toEqual([58_000, 41_000, 0]);
    const refusedLater = replay(
      entriesOf([...before, ofSavings({ type: 'SavingRefused', data: { claimId: 'c1' } }, '2026-07-20')]),
    );
    expect(['2026-07-19', '2026-07-20'].map((on) => fourFigures(refusedLater, on).claimed.value)).toEqual([
      58_000_00, 0,
    ]);
  });
  test('of a financial year hold what was released in it, and what was claimed for it', () => {
    const lastYear = ofSavings(
      { type: 'SavingClaimed', data: { ...claimData, months: { from: '2026-02', to: '2026-03' }, amount: 9_000_00 } },
      '2026-07-01',
      'housing.2025-26',
    );
    const evidence = 'Payroll of March';
    const alsoVerified = ofSavings(
      { type: 'SavingVerified', data: { claimId: 'c1', amount: 8_000_00, evidence } },
      '2026-07-15',
      'housing.2025-26',
    );
    const world = replay(entriesOf([...taken, lastYear, alsoVerified]));
    const of = (year?: string) => {
      const { released, claimed, verified, taken: cash } = fourFigures(world, today, { year });
      return [released.value, claimed.value, verified.value, cash.value].map((pence) => pence / 100);
    };
    expect(of('2026-27')).toEqual([119_040, 58_000, 41_000, 41_000]);
    expect(of('2025-26')).toEqual([0, 9_000, 8_000, 0]);
    expect(of()).toEqual([119_040, 67_000, 49_000, 41_000]);
    const ofBenefit = fourFigures(world, today, { benefitId: 'calls', year: '2025-26' });
    expect([ofBenefit.released.value, ofBenefit.verified.value]).toEqual([0, 8_000_00]);
  });
  test('hold nothing of a claim that was refused or withdrawn', () => {
    for (const type of ['SavingRefused', 'ClaimWithdrawn'] as const) {
      expect(figures(...before, ofSavings({ type, data: { claimId: 'c1' } }))).toEqual([119_040_00, 0, 0, 0]);
    }
  });
  test('are never added: that does not compile, and throws where nobody could see it', () => {
    const { released, claimed, verified, taken: cash } = fourFigures(replay(entriesOf(taken)), today);
    const wording = { label: 'All', formula: 'All of them', doesNotTell: 'Anything' };
    // @ts-expect-error -- Capacity is not added to what was claimed.
    expect(() => together({ ...wording, unit: 'penceClaimed' }, [released, claimed])).toThrow('not in penceClaimed');
    // @ts-expect-error -- What was verified is not added to what was taken.
    expect(() => together({ ...wording, unit: 'penceTaken' }, [verified, cash])).toThrow('not in penceTaken');
    // @ts-expect-error -- Nor is any of them money that other money is added to.
    expect(() => together({ ...wording, unit: 'pence' }, [cash])).toThrow('not in pence');
  });
  test('are told by department and by tier, without those of which there is nothing to tell', () => {
    const world = replay(entriesOf(taken));
    const told = (groups: ReturnType<typeof savingsByTier>) =>
      groups.map(({ key, figures: { released, taken: cash } }) => [key, released.value, cash.value]);
    expect(told(savingsByDepartment(world, today))).toEqual([['housing', 119_040_00, 41_000_00]]);
    expect(told(savingsByTier(world, today))).toEqual([['frontFacing', 119_040_00, 41_000_00]]);
  });
});

describe('What a claim rests on', () => {
  test('is what the department released in these months, as it reads now', () => {
    const world = replay(entriesOf(before));
    const subject = { departmentId: 'housing', benefitId: 'calls', months: { from: '2026-04', to: '2026-06' } };
    expect(basisFigures(world, today, subject).map(({ label, value }) => [label, value])).toEqual([
      ['Capacity released, April 2026 to June 2026', 119_040_00],
    ]);
    const others = { ...subject, months: { from: '2026-05', to: '2026-06' } };
    expect(basisFigures(world, today, others)).toEqual([]);
    expect(basisFigures(world, today, { ...subject, departmentId: 'finance' })).toEqual([]);
    expect(measureIdOf(world, 'calls', today)).toBe('calls-answered');
  });
});

describe('Who acts next on a claim', () => {
  function next(...facts: readonly Fact[]) {
    const world = replay(entriesOf(facts));
    return [...claimRows(world).map((one) => [one.stage, one.next]), claimsWaiting(world).value];
  }

  test('is finance, until it is taken from the budget, refused or withdrawn', () => {
    expect(next(...before)).toEqual([['claimed', 'financeJudges'], 1]);
    expect(next(...before, verifiedSaving(41_000))).toEqual([['verified', 'financeTakes'], 0]);
    expect(next(...before, verifiedSaving(41_000), ...takenSaving(1))).toEqual([['partlyTaken', 'financeTakes'], 0]);
    expect(next(...taken)).toEqual([['taken', 'nobody'], 0]);
  });
  test('is not who made the claim: it waits for the others of finance', () => {
    const world = replay(entriesOf(before));
    const of = (personId: string) => benefitsNeeds(world, today, 'financeOfficer', personId).map(({ kind }) => kind);
    expect([of(treasurer.id), of(recorder.id)]).toEqual([['claimsWaiting'], []]);
  });
  test('is told with each claim, and where it is verified', () => {
    const world = replay(entriesOf(before));
    const [held] = claimRows(world);
    const [need] = benefitsNeeds(world, today, 'financeOfficer', treasurer.id);
    expect(need?.places).toEqual([
      {
        path: `/benefits/savings/${held?.savingsId}/record/verify-saving?about=${held?.claim.claimId}`,
        words: `Verify ${held && claimWords(held.claim, world)}`,
      },
    ]);
  });
});

describe('What was promised of cashable benefits', () => {
  test('stands beside what of it was verified and taken for the year', () => {
    const { promised, verified, taken: gone } = cashablePromise(replay(entriesOf(taken)), today);
    expect([promised.value, verified.value, gone.value]).toEqual([0, 41_000_00, 41_000_00]);
  });
});
