import type { FundingSource, Nature, VirementKind } from './events.ts';

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
