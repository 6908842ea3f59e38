import { amountOf, balance, pounds, yearsOf } from '@minutebook/domain';
import { allocationChanges } from '@minutebook/domain';
import type { BudgetState } from '@minutebook/domain';

import type { Items } from '../../recording/form.ts';
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

/** Orders that were not cancelled. */
export const openCommitments: Items<OpenedBudget> = {
  question: 'Which order?',
  none: 'No order stands.',
  of: ({ budget }) =>
    budget.commitments
      .filter((one) => one.cancelled === undefined)
      .map((one) => ({ id: one.commitmentId, title: one.supplier, facts: pounds(amountOf(one)), n: one.raised.n })),
};
