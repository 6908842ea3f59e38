import { splitStream } from '@minutebook/domain';

import type { WordsForEntries } from '../../entries/words-for-entries.ts';

/** What is said of entries on boards. */
export const wordsForEntries: WordsForEntries = {
  about: ({ stream }) => ({ boardId: splitStream(stream).id }),
  rows: () => [],
  changed: () => undefined,
};
