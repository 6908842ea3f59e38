import { describe, expect, test } from 'vitest';

import { fact } from '../../../testing/entries.ts';
import {
  allocated,
  approvedBudget,
  closedYear,
  entriesOf,
  entryOf,
  inYear,
  ofAccount,
  ofBudget,
  paid,
  programmeFacts,
  virementRules,
  withdrawn,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { replay } from '../../../replay.ts';
import type { BudgetEvent } from '../../budget/events.ts';
import { overspentAfter } from './overspent-after.ts';

const before = [
  ...programmeFacts,
  approvedBudget(),
  virementRules(),
  allocated('case-work', 100),
  allocated('payments', 1_000),
];

/** What the last of these leaves overspent. */
function after(...facts: readonly Fact[]): readonly string[] {
  const entries = entriesOf([...before, ...facts]);
  const last = entries.at(-1);
  return last === undefined ? [] : overspentAfter(replay(entries), last);
}

function ordered(amount: number, allocationId?: string): Fact {
  const to = allocationId === undefined ? {} : { allocationId };
  const data = { commitmentId: 'order', ...to, supplier: 'Software house', years: [inYear(amount)] };
  return ofBudget({ type: 'CommitmentRaised', data });
}

function vired(from: string, allocationId: string, amount: number): Fact {
  const data = { virementId: 'v', from, to: { allocationId }, kind: 'withinBudget' as const, years: [inYear(amount)] };
  return ofBudget({ type: 'FundsVired', data: { ...data, rulesId: 'virement-2026', rung: 'Head of Finance' } });
}

const lines = (amount: number, year = '2026-27') => [
  { fundedBy: 'existingBudget' as const, year, amount: amount * 100 },
];

function released(allocationId: string, amount: number): Fact {
  return ofBudget({ type: 'AllocationReleased', data: { allocationId, years: [inYear(amount)] } });
}

describe('A payment', () => {
  test('says by how much it leaves its allocation overspent, and nothing of what is in order', () => {
    expect(after(paid(100, 'case-work'))).toEqual([]);
    expect(after(paid(90, 'case-work'), paid(15, 'case-work'))).toEqual([
      '“Case work” is overspent by £5 in 2026-27: £100 is allocated; £105 is spent.',
    ]);
    expect(after(paid(105, 'case-work'), paid(15, 'payments'))).toEqual([]);
  });
  test('leaves one overcommitted with what is ordered besides', () => {
    expect(after(ordered(20, 'case-work'), paid(90, 'case-work'))).toEqual([
      '“Case work” is overcommitted by £10 in 2026-27: £100 is allocated; £90 is spent, and £20 more is ordered and not paid.',
    ]);
  });
  test('for no allocation says so only where more is spent than is not allocated', () => {
    expect(after(paid(100))).toEqual([]);
    expect(after(paid(398_901))).toEqual([
      'What is not allocated of “ICT transformation” is overspent by £1 in 2026-27: £398,900 is not allocated; £398,901 is spent.',
    ]);
  });
  test('that is corrected or withdrawn says what its allocation is left with', () => {
    const credit = paid(-10, 'case-work');
    const facts = [...before, paid(110, 'case-work'), credit];
    expect(after(paid(110, 'case-work'), credit, withdrawn(facts, 'SpendRecorded', '-1000'))).toEqual([
      '“Case work” is overspent by £10 in 2026-27: £100 is allocated; £110 is spent.',
    ]);
    const { id, stream } = entryOf([...before, paid(10, 'case-work')], 'SpendRecorded');
    const data = { allocationId: 'case-work', payee: { kind: 'withheld' }, amount: 110_50 };
    const corrected = fact(
      stream,
      { type: 'EntryCorrected', data: { entry: id, type: 'SpendRecorded', data } },
      '2026-05-01',
      'A slip',
    );
    expect(after(paid(10, 'case-work'), corrected)).toEqual([
      '“Case work” is overspent by £10.50 in 2026-27: £100.00 is allocated; £110.50 is spent.',
    ]);
  });
});

describe('What else takes money, or is ordered, says what it leaves', () => {
  test('an order', () => {
    expect(after(ordered(120, 'case-work'))).toEqual([
      '“Case work” is overcommitted by £20 in 2026-27: £100 is allocated; £120 is ordered and not paid.',
    ]);
    expect(after(ordered(100, 'case-work'))).toEqual([]);
  });
  test('a virement, of where it comes from and of where it goes', () => {
    expect(after(paid(950, 'payments'), vired('payments', 'case-work', 100))).toEqual([
      '“Payments” is overspent by £50 in 2026-27: £900 is allocated; £950 is spent.',
    ]);
    expect(after(paid(250, 'case-work'), vired('payments', 'case-work', 100))).toEqual([
      '“Case work” is overspent by £50 in 2026-27: £200 is allocated; £250 is spent.',
    ]);
  });
  test('a release, and an allocation that is not enough', () => {
    expect(after(paid(60, 'case-work'), released('case-work', 50))).toEqual([
      '“Case work” is overspent by £10 in 2026-27: £50 is allocated; £60 is spent.',
    ]);
    expect(after(paid(250, 'case-work'), allocated('case-work', 100))).toEqual([
      '“Case work” is overspent by £50 in 2026-27: £200 is allocated; £250 is spent.',
    ]);
  });
  test('money for another year', () => {
    const moved: BudgetEvent = {
      type: 'AllocationReprofiled',
      data: { allocationId: 'case-work', from: '2026-27', to: '2027-28', amount: 50_00 },
    };
    expect(after(paid(60, 'case-work'), ofBudget(moved))).toEqual([
      '“Case work” is overspent by £10 in 2026-27: £50 is allocated; £60 is spent.',
    ]);
  });
  test('less money, of what is spent for no allocation', () => {
    expect(after(paid(398_900), ofBudget({ type: 'BudgetReduced', data: { lines: lines(900) } }))).toEqual([
      'What is not allocated of “ICT transformation” is overspent by £900 in 2026-27: £398,000 is not allocated; £398,900 is spent.',
    ]);
  });
  test('an overspend that is carried into the next year', () => {
    const [closed, told] = closedYear([{ allocationId: 'case-work', amount: -5_00 }], { spent: 105_00 });
    const entries = entriesOf([...before, paid(105, 'case-work'), closed, told]);
    const close = entries.at(-2);
    expect(close && overspentAfter(replay(entries), close)).toEqual([
      '“Case work” is overspent by £5 in 2027-28: −£5 is allocated.',
    ]);
  });
  test('orders that a year leaves unpaid to the next, which has no money for them', () => {
    const [closed, told] = closedYear();
    const entries = entriesOf([...before, ordered(20, 'case-work'), closed, told]);
    const close = entries.at(-2);
    expect(close && overspentAfter(replay(entries), close)).toEqual([
      '“Case work” is overcommitted by £20 in 2027-28: £0 is allocated; £20 is ordered and not paid.',
    ]);
  });
  test('what is only forecast or stands apart leaves nothing overspent', () => {
    const data = { allocationId: 'case-work', year: '2026-27', outturn: 500_00 };
    expect(after(ofBudget({ type: 'ForecastRevised', data }))).toEqual([]);
    const payee = { kind: 'withheld' as const };
    const adjusted = ofAccount(
      { type: 'PriorYearAdjusted', data: { allocationId: 'case-work', payee, amount: 500_00 } },
      '2027-05-02',
    );
    expect(after(...closedYear(), adjusted)).toEqual([]);
  });
});
