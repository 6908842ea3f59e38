import { z } from 'zod';

import { pageNumber, wordsInAddress } from '../clock/search.ts';

const mark = z.enum(['imported', 'late']);

const entriesSearch = z.object({
  words: wordsInAddress,
  kind: wordsInAddress,
  project: wordsInAddress,
  mark: mark.optional().catch(undefined),
  page: pageNumber,
});
export type EntriesSearch = z.infer<typeof entriesSearch>;

/** What the list of entries is narrowed to, read from the address. */
export function readEntriesSearch(raw: Record<string, unknown>): EntriesSearch {
  return entriesSearch.parse(raw);
}
