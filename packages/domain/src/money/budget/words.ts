import { allocationOf } from './balances.ts';
import type { FundingSource, Nature, VirementKind } from './events.ts';
import type { BudgetState } from './state.ts';

/** Sources of money as they are called within a sentence. */
export const sourceWords: Readonly<Record<FundingSource, string>> = {
  existingBudget: 'existing budget',
  newGrowth: 'new growth',
  reserve: 'a reserve',
  grant: 'a grant',
  capitalReceipts: 'capital receipts',
  borrowing: 'borrowing',
  partnerContribution: 'a partner’s contribution',
};

export const natureWords: Readonly<Record<Nature, string>> = { capital: 'capital', revenue: 'revenue' };

/** Kinds of virement as they are called within a sentence. */
export const virementWords: Readonly<Record<VirementKind, string>> = {
  withinBudget: 'within a budget',
  betweenBudgets: 'between two budgets',
  capitalToRevenue: 'from capital to revenue',
  revenueToCapital: 'from revenue to capital',
};

/** “Case work”, or “no allocation” where the budget has none of this id. */
export function allocationWords(budget: BudgetState, allocationId: string | undefined): string {
  const title = allocationOf(budget, allocationId ?? '')?.title;
  return title === undefined ? 'no allocation' : `“${title}”`;
}
