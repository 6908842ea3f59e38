import { budgetOf } from '@minutebook/domain';
import type { BudgetLine, LedgerWorld } from '@minutebook/domain';

/** A line of a budget by its titles: the allocation, or what is not allocated. */
export function lineTitle({ budgetId, allocationId }: BudgetLine, world: LedgerWorld): string {
  const budget = budgetOf(world, budgetId);
  const title = budget?.title ?? budgetId;
  if (allocationId === undefined) return `${title}, not allocated`;
  const allocation = budget?.allocations.find((one) => one.allocationId === allocationId);
  return `${title}: ${allocation?.title ?? allocationId}`;
}
