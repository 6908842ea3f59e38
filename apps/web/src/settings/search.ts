import { pageNumber, searchOf, uuid, words } from '../address/read.ts';

/** The import that a page follows, the day of its figures, and what its list of cells is narrowed to. */
export const readImportSearch = searchOf({ import: uuid, day: words, words, page: pageNumber });
