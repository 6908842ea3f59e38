import { lazyRouteComponent } from '@tanstack/react-router';

import type { Area } from '../shell/area.ts';
import { leadsTo, pageReading } from '../shell/page-at.ts';
import { readAuditSearch } from './search.ts';

/** What changed, and what breaks a rule or lacks evidence. */
export const audit = {
  label: { '/audit': 'Audit' },
  lights: { audit: '/audit' },
  pages: [
    // The audit opens with what a scrutiny member asks first.
    leadsTo('/audit', '/audit/changes'),
    pageReading(
      '/audit/changes',
      readAuditSearch,
      lazyRouteComponent(() => import('./ChangesPage.tsx'), 'ChangesPage'),
    ),
    pageReading(
      '/audit/checks',
      readAuditSearch,
      lazyRouteComponent(() => import('./ChecksPage.tsx'), 'ChecksPage'),
    ),
  ],
} as const satisfies Area;
