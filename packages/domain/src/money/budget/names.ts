/** Where the money of a budget may come from, in the order in which they are shown. */
export const fundingSources = [
  'existingBudget',
  'newGrowth',
  'reserve',
  'grant',
  'capitalReceipts',
  'borrowing',
  'partnerContribution',
] as const;

/** Between what money is vired, in the order in which they are shown. */
export const virementKinds = ['withinBudget', 'betweenBudgets', 'capitalToRevenue', 'revenueToCapital'] as const;
