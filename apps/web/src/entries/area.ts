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
      'all',
    ),
    pageAt(
      '/entries/$n/correct',
      part(() => import('./amending/CorrectPage.tsx'), 'CorrectPage'),
      'records',
    ),
    pageAt(
      '/entries/$n',
      part(() => import('./EntryPage.tsx'), 'EntryPage'),
      'all',
    ),
  ],
} as const satisfies Area;
