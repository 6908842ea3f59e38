import type { Finder } from '../search/finder.ts';
import { wordsOf } from './entry-words.ts';

/** The entry with this number. */
export const find: Finder = ({ words, moment }) => {
  const entry = /^\d{1,9}$/.test(words) ? moment.entry(Number(words)) : undefined;
  if (entry === undefined) return [];
  return [{ path: `/entries/${entry.n}`, words: `Entry ${entry.n}: ${wordsOf(entry, moment.names)}`, kind: '' }];
};
