import { part } from '../fetching/part.tsx';

import type { Area } from '../shell/area.ts';
import { leadsTo, pageReading } from '../shell/page-at.ts';
import { readAuditSearch, readChangesSearch } from './search.ts';

/** What changed, and what breaks a rule or lacks evidence. */
export const audit = {
  label: { '/audit': 'Audit' },
  lights: { audit: '/audit' },
  pages: [
    // The audit opens with what a scrutiny member asks first.
    leadsTo('/audit', '/audit/changes'),
    pageReading(
      '/audit/changes',
      readChangesSearch,
      part(() => import('./ChangesPage.tsx'), 'ChangesPage'),
      'itself',
    ),
    pageReading(
      '/audit/missing',
      readAuditSearch,
      part(() => import('./missing/MissingPage.tsx'), 'MissingPage'),
      'all',
    ),
    pageReading(
      '/audit/backdating',
      readAuditSearch,
      part(() => import('./backdating/BackdatingPage.tsx'), 'BackdatingPage'),
      'all',
    ),
    pageReading(
      '/audit/checks',
      readAuditSearch,
      part(() => import('./ChecksPage.tsx'), 'ChecksPage'),
      'all',
    ),
  ],
} as const satisfies Area;
