import { recordedKinds } from '@minutebook/domain';

import { oneOf, pageNumber, searchOf, words } from '../address/read.ts';
import type { Read } from '../address/read.ts';

/** Which import the page of imports goes on with, read from the address. */
export const readImportSearch = searchOf({ import: words });

const budgetSearch = { words, kind: oneOf(recordedKinds), year: words, page: pageNumber };
export type BudgetSearch = Read<typeof budgetSearch>;

/** What the list on a budget's page is narrowed to, read from the address. */
export const readBudgetSearch = searchOf(budgetSearch);
