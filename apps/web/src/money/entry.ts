import {
  accountIn,
  agreementOf,
  budgetOf,
  movedBack,
  partsOf,
  postOf,
  spendSourceOf,
  splitStream,
} from '@minutebook/domain';
import type { DomainEntry, LedgerWorld } from '@minutebook/domain';

import { changedOf } from '../entries/differences-of.ts';
import type { Known } from '../entries/differences-of.ts';
import type { WhereAnswered, WordsForEntries } from '../entries/words-for-entries.ts';
import { formName } from '../recording/form-name.ts';
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
  answered: answeredAt,
};

/** The form by which a virement is moved back, a year opened or closed again, or an import made anew. */
function answeredAt({ n, stream, type, data }: DomainEntry): WhereAnswered | undefined {
  const { id } = splitStream(stream);
  const ofYear = (command: 'ReopenYear' | 'CloseYear') => `/budget/year/${id}/${formName(command)}`;
  if (type === 'FundsVired') {
    const path = `/budget/${movedBack(id, data).budgetId}/record/${formName('VireFunds')}?reverses=${n}`;
    return { path, words: 'Vire it back' };
  }
  if (type === 'YearClosed') return { path: ofYear('ReopenYear'), words: 'Open the year again' };
  if (type === 'YearReopened') return { path: ofYear('CloseYear'), words: 'Close the year' };
  return type === 'SpendBatchWithdrawn' ? { path: '/budget/import', words: 'Import the file again' } : undefined;
}
