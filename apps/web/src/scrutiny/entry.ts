import { assessmentOf, engagementOf, queryOf, recommendationOf, splitStream } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { changedOf } from '../entries/differences-of.ts';
import type { Known } from '../entries/differences-of.ts';
import type { WordsForEntries } from '../entries/words-for-entries.ts';
import { assessmentParticulars } from './assessment/particulars.ts';
import { engagementParticulars } from './engagement/particulars.ts';
import { queryParticulars } from './query/particulars.ts';
import { recommendationParticulars } from './recommendation/particulars.ts';

interface Thing {
  /** What it is called within a sentence. */
  readonly what: string;
  readonly known: (id: string, world: LedgerWorld) => readonly Known[];
}

const assessment: Thing = {
  what: 'the assessment',
  known: (id, world) => assessmentParticulars(assessmentOf(world, id), world),
};

/** What the streams of the area are of; an assessment, where it is none of these. */
const things: Readonly<Record<string, Thing>> = {
  recommendation: {
    what: 'the recommendation',
    known: (id, world) => recommendationParticulars(recommendationOf(world, id), world),
  },
  query: { what: 'the query', known: (id, world) => queryParticulars(queryOf(world, id)) },
  engagement: {
    what: 'the consultation',
    known: (id, world) => engagementParticulars(engagementOf(world, id), world),
  },
};

/** What is said of entries of scrutiny. */
export const wordsForEntries: WordsForEntries = {
  about: () => ({}),
  rows: () => [],
  changed: ({ stream }, before, after) => {
    const { category, id } = splitStream(stream);
    const { what, known } = things[category] ?? assessment;
    return changedOf(what, known(id, before.world), known(id, after.world));
  },
};
