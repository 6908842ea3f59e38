import { pageNumber, searchOf, stringifySearch, words } from '../address/read.ts';

/** What is looked for, and which page of the entries that are found is shown, read from the address. */
export const readSearch = searchOf({ q: words, page: pageNumber });

/** The path of all that is found under words. */
export function pathOfAll(q: string): string {
  return `/search${stringifySearch({ q })}`;
}
