import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fourFigures } from './benefits/reports/savings/four-figures.ts';
import { claimStands, claimTheSame, takenOf } from './benefits/savings/claims.ts';
import { savingsThatAreNotThere } from './benefits/savings/refusals.ts';
import { amended } from './kernel/amended.ts';
import { splitStream } from './kernel/entry.ts';
import { approvedChanges, balance, yearsOf } from './money/budget/balances.ts';
import { begun, recomputedSavings, savingsArbitrary } from './testing/index.ts';
import type { History } from './testing/index.ts';
import type { DomainEntry } from './world.ts';

const sum = (lines: readonly { readonly amount: number }[]) => lines.reduce((total, { amount }) => total + amount, 0);

/** All entries as they read now, stream by stream. */
function said({ entries }: History): readonly DomainEntry[] {
  return [...Map.groupBy(entries, ({ stream }) => stream).values()].flatMap((all) => amended(all));
}

describe('On any history of savings', () => {
  test('money is conserved over the two streams: budgets have what was approved less what savings took and did not return', () => {
    fc.assert(
      fc.property(savingsArbitrary, (history) => {
        const lines = new Map<string, number>();
        let approved = 0;
        let taken = 0;
        for (const { stream, type, data } of said(history)) {
          if (type === 'BudgetApproved' || type === 'BudgetSupplemented') approved += sum(data.lines);
          if (type === 'BudgetReduced') approved -= sum(data.lines);
          if (type === 'BudgetReducedBySaving') {
            lines.set(`${stream} ${data.reductionId}`, sum(data.lines));
            taken += sum(data.lines);
          }
          if (type === 'SavingReturned') taken -= lines.get(`${stream} ${data.reductionId}`) ?? Number.NaN;
        }
        const has = history.world
          .states('budget')
          .flatMap((budget) => yearsOf(budget).map((year) => balance(approvedChanges(budget, year))));
        expect(has.reduce((total, one) => total + one, 0)).toBe(approved - taken);
        const claimed = history.world.states('savings').flatMap((one) => one.claims.map(takenOf));
        expect(claimed.reduce((total, one) => total + one, 0)).toBe(taken);
      }),
      { numRuns: 300 },
    );
  });

  test('no claim key is claimed twice, and no more is verified than claimed, or taken than verified', () => {
    fc.assert(
      fc.property(savingsArbitrary, ({ world }) => {
        for (const savings of world.states('savings')) {
          expect(savingsThatAreNotThere(savings)).toBeUndefined();
          const standing = savings.claims.filter(claimStands);
          for (const [at, one] of standing.entries()) {
            for (const other of standing.slice(at + 1)) expect(claimTheSame(one, other)).toBe(false);
            expect(one.verified?.value.amount ?? 0).toBeLessThanOrEqual(one.amount);
            expect(takenOf(one)).toBeLessThanOrEqual(one.verified?.value.amount ?? 0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what is claimed, verified and taken is as any reader of the entries would add it up, each figure of its own terms', () => {
    fc.assert(
      fc.property(savingsArbitrary, ({ entries, world }) => {
        for (const on of ['2026-04-01', '2026-09-15', '2026-09-16', '2027-03-31']) {
          for (const departmentId of [undefined, 'housing', 'finance']) {
            const { claimed, verified, taken } = fourFigures(world, on, { departmentId });
            expect({ claimed: claimed.value, verified: verified.value, taken: taken.value }).toStrictEqual(
              recomputedSavings(entries, departmentId, on),
            );
            for (const { value, terms } of [claimed, verified, taken]) {
              expect(terms.reduce((so, one) => so + one.value, 0)).toBe(value);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('The histories of savings that are tried', () => {
  test('come to everything that is said of them, and often', () => {
    const counted = new Map<string, number>();
    for (const { entries } of fc.sample(savingsArbitrary, { numRuns: 300, seed: 1 })) {
      for (const { type, stream } of entries.slice(begun.length)) {
        const { category } = splitStream(stream);
        const isOf = category === 'savings' || type === 'SavingTaken' || type === 'SavingGivenBack';
        if (isOf) counted.set(type, (counted.get(type) ?? 0) + 1);
      }
    }
    // What corrects a claim has to fit all that was said of it since, so few do.
    const few = (type: string) => (type === 'EntryCorrected' ? 1 : 5);
    expect([...counted].filter(([type, times]) => times < few(type))).toStrictEqual([]);
    // Six statements and two amendments of savings, and two of the budget.
    expect(counted.size).toBe(10);
  });
});
