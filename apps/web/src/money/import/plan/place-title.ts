import { allocationOf } from '@minutebook/domain';
import type { BudgetState } from '@minutebook/domain';

interface Place {
  readonly budgetId: string;
  readonly allocationId?: string;
}

/** Where payments would go: the budget and its allocation, by their titles. */
export function placeTitle({ budgetId, allocationId }: Place, budget: BudgetState | undefined): string {
  const allocation = budget && allocationId !== undefined ? allocationOf(budget, allocationId) : undefined;
  return `${budget?.title ?? budgetId}: ${allocation?.title ?? 'without an allocation'}`;
}
