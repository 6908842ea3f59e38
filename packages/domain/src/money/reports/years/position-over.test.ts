import { describe, expect, test } from 'vitest';

import { explain } from '../../../kernel/figure.ts';
import { replay } from '../../../replay.ts';
import { allocated, approvedBudget, closedYear, entriesOf, paid, programmeFacts } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { isAnythingWithin } from '../scope.ts';
import { positionOver } from './position-over.ts';

const years = ['2026-27', '2027-28'] as const;
const lines = [
  { fundedBy: 'existingBudget' as const, year: years[0], amount: 30_000_000 },
  { fundedBy: 'existingBudget' as const, year: years[1], amount: 32_500_000 },
];
const worldOf = (...facts: readonly Fact[]) =>
  replay(entriesOf([...programmeFacts, approvedBudget('ict', { lines }), ...facts]));

describe('A position over several years', () => {
  test('adds up what each year has, a term for each, down to the entries', () => {
    const world = worldOf(allocated('site', 100), paid(60, 'site'));
    const { approved, spent, unallocated } = positionOver(world, years, { budgetId: 'ict' });
    expect([approved?.value, spent.value, unallocated?.value]).toEqual([62_500_000, 6_000, 62_490_000]);
    expect(approved?.terms.map(({ label, value }) => [label, value])).toEqual([
      ['2026-27', 30_000_000],
      ['2027-28', 32_500_000],
    ]);
    expect(spent.terms.map(({ label }) => label)).toEqual(['2026-27']);
    expect(approved && explain(approved).entries).toHaveLength(1);
  });
  test('counts what is carried forward once', () => {
    const world = worldOf(...closedYear([{ amount: 2_000_000 }], { budgetId: 'ict' }));
    expect(positionOver(world, years, { budgetId: 'ict' }).approved?.value).toBe(62_500_000);
  });
  test('of allocations has nothing approved, and of no years is nothing', () => {
    const world = worldOf(allocated('site', 100));
    expect(positionOver(world, years, { allocationId: 'site' }).approved).toBeUndefined();
    expect(positionOver(world, [], { budgetId: 'ict' }).approved?.value).toBe(0);
  });
});

describe('Whether there is anything within a scope', () => {
  test('a budget that is there, and of allocations one that is', () => {
    const world = worldOf(allocated('site', 100));
    expect(isAnythingWithin(world, { budgetId: 'ict' })).toBe(true);
    expect(isAnythingWithin(world, { budgetId: 'other' })).toBe(false);
    expect(isAnythingWithin(world, { budgetId: 'ict', allocationId: 'site' })).toBe(true);
    expect(isAnythingWithin(world, { budgetId: 'ict', allocationId: 'other' })).toBe(false);
    expect(isAnythingWithin(world, { projectId: 'none' })).toBe(false);
  });
});
