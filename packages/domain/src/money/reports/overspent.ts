import { pounds } from '../../kernel/money.ts';
import type { LedgerWorld } from '../../world.ts';
import { allocationChanges, allocationOf, balance } from '../budget/balances.ts';
import type { Allocation, BudgetState } from '../budget/state.ts';
import { accountIn, accounts, budgetOf } from '../read.ts';
import { accountOf, partsOf } from '../spend/account.ts';
import { isWithin } from './scope.ts';
import type { MoneyScope } from './scope.ts';
import { spentBy } from './spent-by.ts';
import type { Paid } from './spent-by.ts';

/** An allocation of which more was spent in a year than it has. */
export interface Overspent {
  readonly budget: BudgetState;
  readonly allocation: Allocation;
  readonly year: string;
  /** Spent less allocated, in pence; above zero. */
  readonly over: number;
  readonly spent: Paid;
}

/** Every allocation within the scope of which more was spent in a year than it has, by account. */
export function overspent(world: LedgerWorld, scope: MoneyScope = {}): readonly Overspent[] {
  return accounts(world).flatMap((account) => {
    const { budgetId, year } = partsOf(account.accountId);
    const budget = budgetOf(world, budgetId);
    if (budget === undefined || (scope.budgetId !== undefined && scope.budgetId !== budgetId)) return [];
    return [...spentBy(account).allocation].flatMap(([allocationId, spent]): readonly Overspent[] => {
      const allocation = allocationOf(budget, allocationId);
      if (allocation === undefined || !isWithin(scope, allocation)) return [];
      const over = spent.amount - balance(allocationChanges(allocation, year));
      return over > 0 ? [{ budget, allocation, year, over, spent }] : [];
    });
  });
}

/** Example: “£1 more than was allocated was spent on “Case work” in 2026-27.” */
export function overspentSentence({ over, allocation, year }: Overspent): string {
  return `${pounds(over)} more than was allocated was spent on “${allocation.title}” in ${year}.`;
}

/** Payments that would come to an allocation in a year. */
export interface Coming {
  readonly budgetId: string;
  readonly year: string;
  /** Nothing is above what is not allocated. */
  readonly allocationId?: string | undefined;
  /** In pence. */
  readonly amount: number;
}

/**
 * What payments that would be recorded lead to: a sentence for each allocation that they leave overspent, by how much. Example:
 * “Case work” in 2026-27 would be overspent by £5: £100 is allocated, and £105 would be spent.
 */
export function wouldOverspend(world: LedgerWorld, coming: readonly Coming[]): readonly string[] {
  return coming.flatMap(({ budgetId, year, allocationId = '', amount }): readonly string[] => {
    const budget = budgetOf(world, budgetId);
    const allocation = budget && allocationOf(budget, allocationId);
    if (allocation === undefined || amount <= 0) return [];
    const account = accountIn(world, accountOf(budgetId, year));
    const spent = (account === undefined ? 0 : (spentBy(account).allocation.get(allocationId)?.amount ?? 0)) + amount;
    const had = balance(allocationChanges(allocation, year));
    if (spent <= had) return [];
    return [
      `“${allocation.title}” in ${year} would be overspent by ${pounds(spent - had)}: ${pounds(had)} is allocated, and ${pounds(spent)} would be spent.`,
    ];
  });
}
