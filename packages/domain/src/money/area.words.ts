import { agreementEntryWords } from './agreement/entry-words.ts';
import { budgetEntryWords } from './budget/entry-words.ts';
import { postEntryWords } from './post/entry-words.ts';
import { spendEntryWords } from './spend/entry-words.ts';
import { spendSourceEntryWords } from './spend-source/entry-words.ts';

/** What is said of the area’s entries, by category. Loaded where entries are read: no schema, no decision, no report. */
export const moneyWords = {
  budget: budgetEntryWords,
  spend: spendEntryWords,
  spendSource: spendSourceEntryWords,
  post: postEntryWords,
  agreement: agreementEntryWords,
};
