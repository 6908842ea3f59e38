import { part } from '../fetching/part.tsx';

import type { Area } from '../shell/area.ts';
import { pageReading } from '../shell/page-at.ts';
import { readSearch } from './search.ts';

/** All that is found under words, at an address of its own. */
export const search = {
  lights: { search: '/audit' },
  pages: [
    pageReading(
      '/search',
      readSearch,
      part(() => import('./SearchPage.tsx'), 'SearchPage'),
      'all',
    ),
  ],
} as const satisfies Area;
