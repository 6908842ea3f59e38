import { allocationChanges, asIfOpen, balance, unallocatedChanges } from '../budget/balances.ts';
import type { BudgetState } from '../budget/state.ts';
import { standing } from './account.ts';
import type { SpendState } from './state.ts';

/** What is left of each allocation in a year before it is closed, and without one of what was not allocated; below zero it was overspent. */
export function restOf(known: BudgetState, year: string, state: SpendState | undefined): ReadonlyMap<string, number> {
  const budget = asIfOpen(known, year);
  const rest = new Map(
    budget.allocations.map((one) => [one.allocationId, balance(allocationChanges(one, year))] as const),
  );
  rest.set('', balance(unallocatedChanges(budget, year)));
  for (const { allocationId = '', amount } of state === undefined ? [] : standing(state)) {
    rest.set(allocationId, (rest.get(allocationId) ?? 0) - amount);
  }
  return rest;
}
