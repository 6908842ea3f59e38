import { comparable } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import type { Finder, Found } from './finder.ts';

const most = 12;

/**
 * What is found under words, each kind of thing by its own finder. Each kind is given its share, so that many of one do
 * not hide the others; nothing is found under no words.
 */
export function find(finders: readonly Finder[], words: string, moment: Moment): readonly Found[] {
  if (words === '') return [];
  const wanted = comparable(words);
  const holds = (...texts: readonly (string | undefined)[]): boolean =>
    texts.some((text) => text !== undefined && comparable(text).includes(wanted));
  const kinds = finders.map((finder) => finder({ words, holds, moment }));
  const share = Math.ceil(most / kinds.filter((found) => found.length > 0).length);
  return kinds.flatMap((found) => found.slice(0, share)).slice(0, most);
}
