import { agreementDecides } from './agreement/decide.ts';
import { budgetDecides } from './budget/decide.ts';
import { postDecides } from './post/decide.ts';
import { spendSourceDecides } from './spend-source/decide.ts';
import { spendDecides } from './spend/decide.ts';

/** What the area decides on, by category. Loaded with the first form. */
export const moneyDeciders = {
  budget: budgetDecides,
  spend: spendDecides,
  spendSource: spendSourceDecides,
  post: postDecides,
  agreement: agreementDecides,
};
