import { part } from '../fetching/part.tsx';

import type { Area } from '../shell/area.ts';
import { pageAt, pageReading } from '../shell/page-at.ts';
import { readReportSearch } from './search.ts';

/** Papers made of the ledger: for a meeting, its minutes, and one page for members. */
export const reports = {
  lights: { reports: '/audit' },
  pages: [
    pageReading(
      '/reports',
      readReportSearch,
      part(() => import('./ReportsPage.tsx'), 'ReportsPage'),
      'records',
    ),
    pageReading(
      '/reports/paper',
      readReportSearch,
      part(() => import('./PaperPage.tsx'), 'PaperPage'),
      'all',
    ),
    pageAt(
      '/reports/check',
      part(() => import('./CheckPage.tsx'), 'CheckPage'),
      'records',
    ),
  ],
} as const satisfies Area;
