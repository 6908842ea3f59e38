import { dayOf, splitStream } from '@minutebook/domain';

import type { WordsForEntries } from '../../entries/words-for-entries.ts';
import { changedOfProject, whatDiffersAtGates } from '../public/what-differs-at-gates.ts';

/** What is said of entries on business plans. One that is still being written changes nothing of its project. */
export const wordsForEntries: WordsForEntries = {
  about: ({ stream }) => ({ projectId: splitStream(stream).id }),
  rows: () => [],
  changed: ({ stream, recordedAt }, before, after) => {
    const differences = whatDiffersAtGates(splitStream(stream).id, before, after, dayOf(recordedAt));
    return differences.length === 0 ? undefined : changedOfProject(differences);
  },
};
