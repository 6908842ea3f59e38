import { lazyRouteComponent } from '@tanstack/react-router';

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
      lazyRouteComponent(() => import('./EntriesPage.tsx'), 'EntriesPage'),
    ),
    pageAt(
      '/entries/$n/correct',
      lazyRouteComponent(() => import('./amending/CorrectPage.tsx'), 'CorrectPage'),
    ),
    pageAt(
      '/entries/$n',
      lazyRouteComponent(() => import('./EntryPage.tsx'), 'EntryPage'),
    ),
  ],
  finds: [() => import('./find.ts')],
} as const satisfies Area;
