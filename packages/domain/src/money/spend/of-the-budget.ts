import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { allocationIsNotKnown } from '../budget/refusals.ts';
import type { BudgetState } from '../budget/state.ts';

/** What a payment names of its budget. */
export interface OfPayment {
  readonly allocationId?: string | undefined;
  readonly commitmentId?: string | undefined;
}

/** `AllocationIsNotKnown`, `CommitmentIsNotKnown`. */
export function notOfTheBudget(budget: BudgetState, payments: readonly OfPayment[]): Refused | undefined {
  const allocations = new Set(budget.allocations.map((one) => one.allocationId));
  const commitments = new Set(budget.commitments.map((one) => one.commitmentId));
  for (const { allocationId, commitmentId } of payments) {
    if (allocationId !== undefined && !allocations.has(allocationId)) return allocationIsNotKnown();
    if (commitmentId !== undefined && !commitments.has(commitmentId)) {
      return refused('CommitmentIsNotKnown', 'The budget has no such order.', 'Choose one of its orders.');
    }
  }
  return undefined;
}
