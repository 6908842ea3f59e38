import { wordsIn } from '../words/pieces.ts';
import { WordIndex } from '../words/word-index.ts';
import { pageNames } from './page-names.ts';
import type { PageName } from './page-names.ts';

const index = new WordIndex();
// Of pages found as well, the one that stands first in the navigation is wanted first.
const listed = pageNames.toReversed();
for (const { title, also } of listed) index.add(wordsIn(title), wordsIn(also));

/** The pages whose name, or what is on them, holds the words; the best first. */
export function findPages(words: string): readonly PageName[] {
  return index.find(wordsIn(words)).places.flatMap((place) => listed[place] ?? []);
}
