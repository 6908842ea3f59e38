import { amountOf, balance, leftOfOrders, orderWords, pounds, yearsOf } from '@minutebook/domain';
import { allocationChanges } from '@minutebook/domain';
import type { BudgetState, LedgerWorld } from '@minutebook/domain';

import type { Item, Items } from '../../recording/form.ts';
import type { OpenedBudget } from './budget-form.ts';

/** Every allocation of the budget. */
export const allocations: Items<OpenedBudget> = {
  question: 'Which allocation?',
  none: 'Nothing has been allocated.',
  of: ({ budget }) =>
    budget.allocations.map((one) => ({
      id: one.allocationId,
      title: one.title,
      facts: yearsOf(budget)
        .map((year) => ({ year, amount: balance(allocationChanges(one, year)) }))
        .filter(({ amount }) => amount !== 0)
        .map(({ year, amount }) => `${year}: ${pounds(amount)}`)
        .join(', '),
      n: one.allocated,
    })),
};

/** The proposals of a budget that are neither allocated nor declined. */
export function waiting(budget: BudgetState): BudgetState['proposals'] {
  return budget.proposals.filter(
    (one) =>
      one.declined === undefined && !budget.allocations.some(({ allocationId }) => allocationId === one.allocationId),
  );
}

/** What was proposed and is neither allocated nor declined. */
export const openProposals: Items<OpenedBudget> = {
  question: 'Which proposal?',
  none: 'No proposal waits.',
  of: ({ budget }) =>
    waiting(budget).map((one) => ({
      id: one.allocationId,
      title: one.title,
      facts: pounds(amountOf(one)),
      n: one.proposed.n,
    })),
};

/** The orders of a budget that were not cancelled, each with what of it is left to pay. */
export function ordersOf(world: LedgerWorld, budget: BudgetState): readonly Item[] {
  const left = leftOfOrders(world, budget);
  return budget.commitments
    .filter((one) => one.cancelled === undefined)
    .map((one) => ({
      id: one.commitmentId,
      title: orderWords(one),
      facts: leftWords(amountOf(one), left.get(one.commitmentId) ?? 0),
      n: one.raised.n,
    }));
}

/** “£48,000”, “£12,000 left of £48,000” or “nothing left of £48,000”. */
function leftWords(whole: number, left: number): string {
  if (left === whole) return pounds(whole);
  return `${left === 0 ? 'nothing' : pounds(left, [whole])} left of ${pounds(whole, [left])}`;
}

/** Orders that were not cancelled. */
export const openCommitments: Items<OpenedBudget> = {
  question: 'Which order?',
  none: 'No order stands.',
  of: ({ world, budget }) => ordersOf(world, budget),
};
