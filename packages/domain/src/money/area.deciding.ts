import { budgetDecides } from './budget/rules.ts';
import { spendDecides } from './spend/rules.ts';
import { spendSourceDecides } from './spend-source/decide.ts';

/** What the area decides on, by category. Loaded with the first form. */
export const moneyDeciders = { budget: budgetDecides, spend: spendDecides, spendSource: spendSourceDecides };
