import { oneOf, pageNumber, searchOf, words } from '../address/read.ts';
import type { Read } from '../address/read.ts';

/** The parts of the pages of money. */
export const budgetTabs = ['movements', 'sources', 'spend'] as const;
export type BudgetTab = (typeof budgetTabs)[number];

const budgetSearch = {
  tab: oneOf(budgetTabs),
  year: words,
  nature: oneOf(['capital', 'revenue'] as const),
  page: pageNumber,
  import: words,
};
export type BudgetSearch = Read<typeof budgetSearch>;

/** What a page of money is narrowed to, read from the address. */
export const readBudgetSearch = searchOf(budgetSearch);
