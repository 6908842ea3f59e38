import { splitStream } from '@minutebook/domain';
import type { BoardEvent } from '@minutebook/domain';

import { asEveryEntry } from '../../entries/words-for-entries.ts';
import type { ReasonsOf, WordsForEntries } from '../../entries/words-for-entries.ts';

const reasons: ReasonsOf<BoardEvent> = {
  BoardConstituted: { remit: 'Remit' },
  MemberAppointed: asEveryEntry,
  MemberStoodDown: asEveryEntry,
};

/** What is said of entries on boards. */
export const wordsForEntries: WordsForEntries = {
  about: ({ stream }) => ({ boardId: splitStream(stream).id }),
  rows: () => [],
  reasons,
  changed: () => undefined,
};
