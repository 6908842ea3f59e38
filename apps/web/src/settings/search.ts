import { z } from 'zod';

import { pageNumber, searchOf, wordsInAddress } from '../clock/search.ts';

/** The import that a page follows, the day of its figures, and what its list of cells is narrowed to. */
const importSearch = z.object({
  import: z.uuid().optional().catch(undefined),
  day: wordsInAddress,
  words: wordsInAddress,
  page: pageNumber,
});

export const readImportSearch = searchOf(importSearch);

/** Which thing a form is about: the id of an aim. */
export const readAimSearch = searchOf(z.object({ aim: wordsInAddress }));
