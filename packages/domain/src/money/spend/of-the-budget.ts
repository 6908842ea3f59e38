import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { allocationIsNotKnown } from '../budget/refusals.ts';
import type { BudgetState, Commitment } from '../budget/state.ts';
import { allocationWords } from '../budget/words.ts';
import { isOfAnother } from './paid-out-of.ts';

/** What a payment names of its budget. */
export interface OfPayment {
  readonly allocationId?: string | undefined;
  readonly commitmentId?: string | undefined;
}

/** `AllocationIsNotKnown`, `CommitmentIsNotKnown`, `OrderIsOfAnotherAllocation`. */
export function notOfTheBudget(budget: BudgetState, payments: readonly OfPayment[]): Refused | undefined {
  const allocations = new Set(budget.allocations.map((one) => one.allocationId));
  const commitments = new Map(budget.commitments.map((one) => [one.commitmentId, one]));
  for (const { allocationId, commitmentId } of payments) {
    if (allocationId !== undefined && !allocations.has(allocationId)) return allocationIsNotKnown();
    if (commitmentId === undefined) continue;
    const order = commitments.get(commitmentId);
    if (order === undefined) {
      return refused('CommitmentIsNotKnown', 'The budget has no such order.', 'Choose one of its orders.');
    }
    if (isOfAnother(order, allocationId)) return orderIsOfAnotherAllocation(budget, order, allocationId);
  }
  return undefined;
}

/** `OrderIsOfAnotherAllocation`: what it was ordered out of would seem to be owed still, and the other to be spent twice. */
function orderIsOfAnotherAllocation(
  budget: BudgetState,
  { allocationId: ordered }: Commitment,
  paid: string | undefined,
): Refused {
  return refused(
    'OrderIsOfAnotherAllocation',
    `This was ordered out of ${allocationWords(budget, ordered)}, and would be paid out of ${allocationWords(budget, paid)}.`,
    'Pay it out of what it was ordered out of; or correct the order first, where that was wrong.',
  );
}
