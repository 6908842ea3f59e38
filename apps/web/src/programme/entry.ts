import type { WordsForEntries } from '../entries/words-for-entries.ts';

/** What is said of entries on the programme. */
export const wordsForEntries: WordsForEntries = {
  about: () => ({}),
  rows: () => [],
  changed: () => undefined,
};
