import { part } from '../fetching/part.tsx';

import type { Area } from '../shell/area.ts';
import { pageAt } from '../shell/page-at.ts';

/** Where the programme stands. */
export const overview = {
  label: { '/': 'Overview' },
  lights: { '': '/' },
  pages: [
    pageAt(
      '/',
      part(() => import('./OverviewPage.tsx'), 'OverviewPage'),
      'itself',
    ),
  ],
} as const satisfies Area;
