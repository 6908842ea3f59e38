import { splitStream } from '@minutebook/domain';

import { changedOf } from '../entries/differences-of.ts';
import type { WordsForEntries } from '../entries/words-for-entries.ts';
import { programmeParticulars } from './particulars.ts';

/** What is said of entries on the programme. */
export const wordsForEntries: WordsForEntries = {
  about: () => ({}),
  rows: () => [],
  changed: ({ stream }, before, after) => {
    const { id } = splitStream(stream);
    const [then, now] = [before, after].map(({ world }) => programmeParticulars(world.state('programme', id)));
    return changedOf('the programme', then ?? [], now ?? []);
  },
};
