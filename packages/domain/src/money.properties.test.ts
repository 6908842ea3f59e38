import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { amended, isAmendment } from './kernel/amended.ts';
import { splitStream } from './kernel/entry.ts';
import {
  allocationChanges,
  approvedChanges,
  balance,
  fundingChanges,
  unallocatedChanges,
  yearAfter,
  yearsOf,
} from './money/budget/balances.ts';
import { fundingSource } from './money/budget/events.ts';
import type { BudgetState } from './money/budget/state.ts';
import { moneyBreaches } from './money/reports/money-breaches.ts';
import { partsOf, spentIn } from './money/spend/account.ts';
import { replay } from './replay.ts';
import { begun, moneyArbitrary } from './testing/index.ts';
import type { History } from './testing/index.ts';
import type { DomainEntry } from './world.ts';

/** What is approved, over all budgets, as any reader of the entries would add it up. */
function grantedBy(entries: readonly DomainEntry[]): number {
  let total = 0;
  for (const { type, data } of entries) {
    if (type === 'BudgetApproved' || type === 'BudgetSupplemented') total += sum(data.lines);
    if (type === 'BudgetReduced') total -= sum(data.lines);
  }
  return total;
}

/** Where every penny of a budget is, by allocation and year, moved from place to place entry by entry. */
function places(entries: readonly DomainEntry[]): ReadonlyMap<string, number> {
  const has = new Map<string, number>();
  const there = new Set<string>();
  const put = (allocationId: string | undefined, year: string, amount: number) => {
    const place = `${allocationId !== undefined && there.has(allocationId) ? allocationId : ''} ${year}`;
    has.set(place, (has.get(place) ?? 0) + amount);
  };
  const carried = new Map<string, readonly { readonly allocationId?: string | undefined; readonly amount: number }[]>();
  for (const { type, data } of entries) {
    if (type === 'FundsAllocated') there.add(data.allocationId);
    const years = 'years' in data ? data.years : [];
    const lines = 'lines' in data ? data.lines : [];
    const sign = type === 'BudgetReduced' || type === 'AllocationReleased' ? -1 : 1;
    for (const { year, amount } of lines) put(undefined, year, sign * amount);
    for (const { year, amount } of years) {
      if (type === 'FundsAllocated' || type === 'AllocationReleased') {
        put(undefined, year, -sign * amount);
        put(data.allocationId, year, sign * amount);
      }
      if (type === 'FundsVired') put(data.from, year, -amount);
      if (type === 'FundsVired' && data.to.budgetId === undefined) put(data.to.allocationId, year, amount);
      if (type === 'VirementReceived') put(data.allocationId, year, amount);
    }
    if (type === 'BudgetReprofiled' || type === 'AllocationReprofiled') {
      const of = type === 'BudgetReprofiled' ? undefined : data.allocationId;
      put(of, data.from, -data.amount);
      put(of, data.to, data.amount);
      // What an allocation has in another year is taken from what that year had for none.
      if (of !== undefined) put(undefined, data.from, data.amount);
      if (of !== undefined) put(undefined, data.to, -data.amount);
    }
    if (type === 'YearBroughtForward') {
      carried.set(data.year, data.carried);
      for (const one of data.carried) {
        put(one.allocationId, data.year, -one.amount);
        put(one.allocationId, yearAfter(data.year), one.amount);
      }
    }
    if (type !== 'YearEndTakenBack') continue;
    for (const one of carried.get(data.year) ?? []) {
      put(one.allocationId, data.year, one.amount);
      put(one.allocationId, yearAfter(data.year), -one.amount);
    }
  }
  return has;
}

function sum(lines: readonly { readonly amount: number }[]): number {
  return lines.reduce((total, { amount }) => total + amount, 0);
}

function ofBudgets({
  world,
}: History): readonly { readonly budget: BudgetState; readonly said: readonly DomainEntry[] }[] {
  return world.states('budget').map((budget) => ({
    budget,
    said: amended(world.history(`budget-${budget.budgetId}`)) as readonly DomainEntry[],
  }));
}

describe('On any history of money', () => {
  test('none is made or lost: what all budgets have over all years is what was approved', () => {
    fc.assert(
      fc.property(moneyArbitrary, (history) => {
        const all = ofBudgets(history);
        const has = all.map(({ budget }) =>
          yearsOf(budget).reduce((total, year) => total + balance(approvedChanges(budget, year)), 0),
        );
        expect(has.reduce((total, one) => total + one, 0)).toBe(grantedBy(all.flatMap(({ said }) => said)));
      }),
      { numRuns: 300 },
    );
  });

  test('every penny is in one allocation or in none, and from one source', () => {
    fc.assert(
      fc.property(moneyArbitrary, (history) => {
        for (const { budget, said } of ofBudgets(history)) {
          const found = places(said);
          const years = yearsOf(budget);
          const sources = fundingSource.options.flatMap((source) =>
            years.map((year) => balance(fundingChanges(budget, source, year))),
          );
          expect(sum(sources.map((amount) => ({ amount })))).toBe(
            sum(budget.approvals.flatMap(({ value }) => value.lines)),
          );
          for (const year of years) {
            expect(balance(unallocatedChanges(budget, year))).toBe(found.get(` ${year}`) ?? 0);
            for (const one of budget.allocations) {
              expect(balance(allocationChanges(one, year))).toBe(found.get(`${one.allocationId} ${year}`) ?? 0);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('commands alone leave no allocation and no year below zero on any day, but for overspends and ends taken back', () => {
    let judged = 0;
    fc.assert(
      fc.property(moneyArbitrary, (history) => {
        fc.pre(!history.entries.some(isAmendment));
        for (const { budget, said } of ofBudgets(history)) {
          const aside = new Set(
            said.flatMap((one) => {
              const over = one.type === 'YearBroughtForward' && one.data.carried.some(({ amount }) => amount < 0);
              return over || one.type === 'YearEndTakenBack' ? [yearAfter(one.data.year)] : [];
            }),
          );
          for (const year of yearsOf(budget).filter((one) => !aside.has(one))) {
            const all = [
              unallocatedChanges(budget, year),
              ...budget.allocations.map((one) => allocationChanges(one, year)),
            ];
            for (const changes of all) {
              for (const { on } of changes) expect(balance(changes, on)).toBeGreaterThanOrEqual(0);
            }
            judged += all.length;
          }
        }
      }),
      { numRuns: 800 },
    );
    expect(judged).toBeGreaterThan(1000);
  });

  test('what was decided in order and never amended breaks no rule of money', () => {
    fc.assert(
      fc.property(moneyArbitrary, (history) => {
        fc.pre(!history.entries.some(isAmendment));
        expect(moneyBreaches(history.world)).toStrictEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('a budget has every end of a year as its account has it, and a closed year costs what it was closed with', () => {
    fc.assert(
      fc.property(moneyArbitrary, ({ world }) => {
        for (const account of world.states('spend')) {
          const { budgetId, year } = partsOf(account.accountId);
          const had = world.state('budget', budgetId)?.closedYears.filter(({ value }) => value.year === year);
          expect(had?.map(({ on }) => on)).toStrictEqual(account.closed === undefined ? [] : [account.closed.on]);
          if (account.closed !== undefined) expect(spentIn(account)).toBe(account.closed.value.spent);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('replaying a and b is replaying a and going on with b, at every split', () => {
    fc.assert(
      fc.property(moneyArbitrary, ({ entries, world }) => {
        const states = (of: typeof world) => [
          of.states('budget'),
          of.states('spend').map(({ payments, ...one }) => ({ ...one, payments: [...payments] })),
        ];
        for (let at = 0; at <= entries.length; at += 1) {
          const first = replay(entries.slice(0, at));
          const before = structuredClone(states(first));
          expect(states(first.after(entries.slice(at)))).toStrictEqual(states(world));
          expect(states(first)).toStrictEqual(before);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('The histories of money that are tried', () => {
  test('between them come to everything that is said of it but an approval, and often', () => {
    const counted = new Map<string, number>();
    for (const { entries } of fc.sample(moneyArbitrary, { numRuns: 300, seed: 1 })) {
      for (const { type, stream } of entries.slice(begun.length)) {
        const { category } = splitStream(stream);
        if (category === 'budget' || category === 'spend') counted.set(type, (counted.get(type) ?? 0) + 1);
      }
    }
    expect([...counted].filter(([, times]) => times < 8)).toStrictEqual([]);
    // Every type but the approval, which both budgets have, and the two amendments.
    expect(counted.size).toBe(22);
  });
});
