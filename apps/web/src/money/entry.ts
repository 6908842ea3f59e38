import { accountIn, budgetOf, partsOf, splitStream } from '@minutebook/domain';

import { changedOf } from '../entries/differences-of.ts';
import type { WordsForEntries } from '../entries/words-for-entries.ts';
import { accountParticulars, budgetParticulars } from './particulars.ts';

/** What is said of entries on budgets and on what was spent of them. */
export const wordsForEntries: WordsForEntries = {
  about: () => ({}),
  rows: () => [],
  changed: ({ stream }, before, after) => {
    const { category, id } = splitStream(stream);
    const isSpend = category === 'spend';
    const [then, now] = [before, after].map(({ world }) => {
      const budget = budgetOf(world, isSpend ? partsOf(id).budgetId : id);
      return isSpend ? accountParticulars(accountIn(world, id)) : budgetParticulars(budget);
    });
    return changedOf(isSpend ? 'the year of the budget' : 'the budget', then ?? [], now ?? []);
  },
};
