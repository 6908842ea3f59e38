import { allocationChanges, asIfOpen, balance, lowestFrom, unallocatedChanges } from '../budget/balances.ts';
import type { BalanceChange } from '../budget/balances.ts';
import type { BudgetState } from '../budget/state.ts';
import { standing } from './account.ts';
import type { SpendState } from './state.ts';

/**
 * What is left of each allocation in a year before it is closed, and without one of what was not allocated; below zero it
 * was overspent. On a day, no more than there is on it and on every later one: what came afterwards is not carried on it.
 */
export function restOf(
  known: BudgetState,
  year: string,
  state: SpendState | undefined,
  on?: string,
): ReadonlyMap<string, number> {
  const budget = asIfOpen(known, year);
  const left = (changes: readonly BalanceChange[]): number =>
    on === undefined ? balance(changes) : Math.min(balance(changes), lowestFrom(changes, on).amount);
  const rest = new Map(
    budget.allocations.map((one) => [one.allocationId, left(allocationChanges(one, year))] as const),
  );
  rest.set('', left(unallocatedChanges(budget, year)));
  for (const { allocationId = '', amount } of state === undefined ? [] : standing(state)) {
    rest.set(allocationId, (rest.get(allocationId) ?? 0) - amount);
  }
  return rest;
}
