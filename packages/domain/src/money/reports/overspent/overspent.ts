import type { LedgerWorld } from '../../../world.ts';
import { allocationChanges, allocationOf, balance } from '../../budget/balances.ts';
import type { Allocation, BudgetState } from '../../budget/state.ts';
import { yearsWithin } from '../position.ts';
import { budgetsWithin, isWithin } from '../scope.ts';
import type { MoneyScope } from '../scope.ts';
import { usedIn } from '../used.ts';
import { overspentWords } from './overspent-words.ts';

/** An allocation of which more was spent in a year than it has, or more spent and ordered. */
export interface Overspent {
  readonly budget: BudgetState;
  readonly allocation: Allocation;
  readonly year: string;
  /** What alone makes it so: what is spent, or only with it what is ordered. */
  readonly by: 'spend' | 'orders';
  /** Spent and, where only with it, ordered less allocated, in pence; above zero. */
  readonly over: number;
  readonly entries: readonly number[];
}

/** Every allocation within the scope of which more is spent, or spent and ordered, in a year than it has, by budget and year. */
export function overspent(world: LedgerWorld, scope: MoneyScope = {}): readonly Overspent[] {
  return budgetsWithin(world, scope).flatMap((budget) =>
    yearsWithin(world, { budgetId: budget.budgetId }).flatMap((year) =>
      [...usedIn(world, budget, year)].flatMap(([allocationId, used]): readonly Overspent[] => {
        const allocation = allocationOf(budget, allocationId ?? '');
        if (allocation === undefined || !isWithin(scope, allocation)) return [];
        const has = balance(allocationChanges(allocation, year));
        const by = used.spent > has ? 'spend' : 'orders';
        const over = (by === 'spend' ? used.spent : used.amount) - has;
        return over > 0 ? [{ budget, allocation, year, by, over, entries: used.entries }] : [];
      }),
    ),
  );
}

/** Example: “Case work” is overspent by £1 in 2026-27: £100 is allocated; £101 is spent. */
export function overspentSentence(
  world: LedgerWorld,
  { budget: { budgetId }, allocation: { allocationId }, year }: Overspent,
): string {
  return overspentWords(world, { budgetId, allocationId, year }) ?? '';
}
