import { part } from '../fetching/part.tsx';

import type { Area } from '../shell/area.ts';
import { pageAt, pageReading } from '../shell/page-at.ts';
import { readEntriesSearch } from './search.ts';

/** Every entry of the ledger. */
export const entries = {
  lights: { entries: '/audit' },
  pages: [
    pageReading(
      '/entries',
      readEntriesSearch,
      part(() => import('./EntriesPage.tsx'), 'EntriesPage'),
    ),
    pageAt(
      '/entries/$n/correct',
      part(() => import('./amending/CorrectPage.tsx'), 'CorrectPage'),
    ),
    pageAt(
      '/entries/$n',
      part(() => import('./EntryPage.tsx'), 'EntryPage'),
    ),
  ],
} as const satisfies Area;
