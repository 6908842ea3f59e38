import type { LedgerWorld } from '../../../world.ts';
import { allocationChanges, allocationOf, balance } from '../../budget/balances.ts';
import type { Allocation, BudgetState } from '../../budget/state.ts';
import { accounts, budgetOf } from '../../read.ts';
import { partsOf } from '../../spend/account.ts';
import { isWithin } from '../scope.ts';
import type { MoneyScope } from '../scope.ts';
import { spentBy } from '../spent-by.ts';
import type { Paid } from '../spent-by.ts';
import { overspentWords } from './overspent-words.ts';

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

/** Example: “Case work” is overspent by £1 in 2026-27: £100 is allocated; £101 is spent. */
export function overspentSentence(
  world: LedgerWorld,
  { budget: { budgetId }, allocation: { allocationId }, year }: Overspent,
): string {
  return overspentWords(world, { budgetId, allocationId, year }) ?? '';
}
