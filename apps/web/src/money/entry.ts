import { accountIn, budgetOf, partsOf, spendSourceOf, splitStream } from '@minutebook/domain';

import { changedOf } from '../entries/differences-of.ts';
import type { WordsForEntries } from '../entries/words-for-entries.ts';
import { accountParticulars, budgetParticulars, sourceParticulars } from './particulars.ts';

/** What is said of entries on budgets and on what was spent of them. */
export const wordsForEntries: WordsForEntries = {
  about: () => ({}),
  rows: () => [],
  changed: ({ stream }, before, after) => {
    const { category, id } = splitStream(stream);
    if (category === 'spendSource') {
      const [then = [], now = []] = [before, after].map(({ world }) => sourceParticulars(spendSourceOf(world, id)));
      return changedOf('the export', then, now);
    }
    const isSpend = category === 'spend';
    const [then, now] = [before, after].map(({ world }) => {
      const budget = budgetOf(world, isSpend ? partsOf(id).budgetId : id);
      return isSpend ? accountParticulars(accountIn(world, id)) : budgetParticulars(budget);
    });
    return changedOf(isSpend ? 'the year of the budget' : 'the budget', then ?? [], now ?? []);
  },
};
