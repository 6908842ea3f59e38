import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  allocated,
  approvedBudget,
  entriesOf,
  inYear,
  ofBudget,
  paid,
  programmeFacts,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { overspentAfter } from './overspent-after.ts';
import { wouldOverspend } from './would-overspend.ts';
import type { ComingTo } from './would-overspend.ts';

const line = { budgetId: 'ict', allocationId: 'case-work', year: '2026-27' } as const;
const before = [...programmeFacts, approvedBudget(), allocated('case-work', 100)];

function ordered(amount: number): Fact {
  const data = { commitmentId: 'order', allocationId: 'case-work', supplier: 'S', years: [inYear(amount)] };
  return ofBudget({ type: 'CommitmentRaised', data });
}

function would(facts: readonly Fact[], coming: Omit<ComingTo, keyof typeof line>): readonly string[] {
  return wouldOverspend(replay(entriesOf([...before, ...facts])), [{ ...line, ...coming }]);
}

describe('Before it is recorded', () => {
  test('a payment above its allocation says by how much, and one within it nothing', () => {
    expect(would([paid(90, 'case-work')], { amount: 10_00 })).toEqual([]);
    expect(would([paid(90, 'case-work')], { amount: 15_50 })).toEqual([
      '“Case work” would be overspent by £5.50 in 2026-27: £100.00 is allocated; £105.50 would be spent.',
    ]);
  });
  test('a payment of an order takes nothing that was not ordered already', () => {
    expect(would([ordered(80)], { amount: 80_00, commitmentId: 'order' })).toEqual([]);
    expect(would([ordered(80)], { amount: 80_00 })).toEqual([
      '“Case work” would be overcommitted by £60 in 2026-27: £100 is allocated; £80 would be spent, and £80 more is ordered and not paid.',
    ]);
  });
  test('an order says what it would leave overcommitted, and a credit nothing', () => {
    expect(would([], { ordered: 120_00 })).toEqual([
      '“Case work” would be overcommitted by £20 in 2026-27: £100 is allocated; £120 would be ordered and not paid.',
    ]);
    expect(would([paid(120, 'case-work')], { amount: -5_00 })).toEqual([]);
  });
  test('it says what is said once it is recorded', () => {
    const entries = entriesOf([...before, paid(90, 'case-work'), paid(15, 'case-work')]);
    const after = overspentAfter(replay(entries), entries.at(-1) as (typeof entries)[number]);
    const said = would([paid(90, 'case-work')], { amount: 15_00 });
    expect(said.map((one) => one.replaceAll('would be', 'is'))).toEqual(after);
  });
});
