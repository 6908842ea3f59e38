import { day, oneOf, pageNumber, searchOf, words } from '../address/read.ts';
import type { Read } from '../address/read.ts';

const entriesSearch = {
  words,
  kind: words,
  project: words,
  by: words,
  mark: oneOf(['imported', 'late']),
  day,
  page: pageNumber,
};
export type EntriesSearch = Read<typeof entriesSearch>;

/** What the list of entries is narrowed to, read from the address. */
export const readEntriesSearch = searchOf(entriesSearch);
