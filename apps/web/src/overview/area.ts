import { lazyRouteComponent } from '@tanstack/react-router';

import type { Area } from '../shell/area.ts';
import { pageAt } from '../shell/page-at.ts';

/** Where the programme stands. */
export const overview = {
  label: { '/': 'Overview' },
  lights: { '': '/' },
  pages: [
    pageAt(
      '/',
      lazyRouteComponent(() => import('./OverviewPage.tsx'), 'OverviewPage'),
    ),
  ],
} as const satisfies Area;
