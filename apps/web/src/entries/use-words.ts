import type { DomainEntry } from '@minutebook/domain';
import { use } from 'react';

import { streamOf } from '../areas.ts';
import type { LoadWords, WordsForEntries } from './words-for-entries.ts';

/** For an entry of a category that a newer server keeps: nothing is claimed of it. */
const unknown: WordsForEntries = { about: () => ({}), rows: () => [], changed: () => undefined };
const asUnknown = Promise.resolve(unknown);

const fetched = new Map<LoadWords, Promise<WordsForEntries>>();

function wordsFrom(load: LoadWords): Promise<WordsForEntries> {
  const known = fetched.get(load);
  if (known !== undefined) return known;
  const words = load().then(({ wordsForEntries }) => wordsForEntries);
  fetched.set(load, words);
  // What could not be fetched is tried again with the next entry.
  words.catch(() => fetched.delete(load));
  return words;
}

/** What its area says of an entry; suspends while that is fetched. */
export function useWordsFor(entry: DomainEntry): WordsForEntries {
  const stream = streamOf(entry);
  return use(stream === undefined ? asUnknown : wordsFrom(stream.words));
}
