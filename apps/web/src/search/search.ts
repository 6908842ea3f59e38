import { pageNumber, searchOf, words } from '../address/read.ts';

/** What is looked for, and which page of the entries that are found is shown, read from the address. */
export const readSearch = searchOf({ q: words, page: pageNumber });
