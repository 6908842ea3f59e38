import { splitStream } from '@minutebook/domain';

import { changedOf } from '../../entries/differences-of.ts';
import type { WordsForEntries } from '../../entries/words-for-entries.ts';
import { boardParticulars } from './particulars.ts';

/** What is said of entries on boards. */
export const wordsForEntries: WordsForEntries = {
  about: ({ stream }) => ({ boardId: splitStream(stream).id }),
  rows: () => [],
  changed: ({ stream }, before, after) => {
    const { id } = splitStream(stream);
    const [then, now] = [before, after].map(({ world }) => boardParticulars(world.state('board', id)));
    return changedOf('the board', then ?? [], now ?? []);
  },
};
