import { accountIn, agreementOf, budgetOf, partsOf, postOf, spendSourceOf, splitStream } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { changedOf } from '../entries/differences-of.ts';
import type { Known } from '../entries/differences-of.ts';
import type { WordsForEntries } from '../entries/words-for-entries.ts';
import { agreementParticulars } from './agreement/particulars.ts';
import { accountParticulars, budgetParticulars, sourceParticulars } from './particulars.ts';
import { moneyRows } from './entry-rows.tsx';
import { postParticulars } from './post/particulars.ts';

interface Thing {
  /** What it is called within a sentence. */
  readonly what: string;
  readonly known: (id: string, world: LedgerWorld) => readonly Known[];
}

const budget: Thing = { what: 'the budget', known: (id, world) => budgetParticulars(budgetOf(world, id)) };

/** What the streams of the area are of; a budget, where it is none of these. */
const things: Readonly<Record<string, Thing>> = {
  spendSource: { what: 'the export', known: (id, world) => sourceParticulars(spendSourceOf(world, id)) },
  spend: {
    what: 'the year of the budget',
    known: (id, world) =>
      budgetOf(world, partsOf(id).budgetId) === undefined ? [] : accountParticulars(accountIn(world, id)),
  },
  post: { what: 'the post', known: (id, world) => postParticulars(postOf(world, id), world) },
  agreement: { what: 'the agreement', known: (id, world) => agreementParticulars(agreementOf(world, id), world) },
};

/** What is said of entries on budgets, on what was spent of them, on posts and on agreements. */
export const wordsForEntries: WordsForEntries = {
  about: () => ({}),
  rows: ({ stream, type, data }, _about, world) => moneyRows({ stream, type, data }, world),
  changed: ({ stream }, before, after) => {
    const { category, id } = splitStream(stream);
    const { what, known } = things[category] ?? budget;
    return changedOf(what, known(id, before.world), known(id, after.world));
  },
};
