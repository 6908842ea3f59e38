import type { DomainEntry } from '@minutebook/domain';
import { use } from 'react';

import { streamOf } from '../areas.ts';
import type { LoadWords, WordsForEntries } from './words-for-entries.ts';

/** For an entry of a category that a newer server keeps: nothing is claimed of it. */
const unknown: WordsForEntries = { about: () => ({}), rows: () => [], changed: () => undefined };
const asUnknown = Promise.resolve(unknown);

const fetched = new Map<LoadWords, Promise<WordsForEntries>>();
const there = new Map<LoadWords, WordsForEntries>();

function wordsFrom(load: LoadWords): Promise<WordsForEntries> {
  const known = fetched.get(load);
  if (known !== undefined) return known;
  const words = load().then(({ wordsForEntries }) => {
    there.set(load, wordsForEntries);
    return wordsForEntries;
  });
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

/** Fetches what areas say of entries, for `wordsThere`; suspends until all of it is there. */
export function useWordsForAll(entries: readonly DomainEntry[]): void {
  for (const load of new Set(entries.map((entry) => streamOf(entry)?.words))) {
    if (load !== undefined) use(wordsFrom(load));
  }
}

/** What its area says of an entry, as far as that was fetched. */
export function wordsThere(entry: DomainEntry): WordsForEntries | undefined {
  const load = streamOf(entry)?.words;
  return load && there.get(load);
}
