import { lazyRouteComponent } from '@tanstack/react-router';

import type { Area } from '../shell/area.ts';
import { pageAt, pageReading } from '../shell/page-at.ts';
import { readImportSearch } from './search.ts';

/** One's own account, who may sign in, and what is imported. */
export const settings = {
  label: { '/settings': 'Settings' },
  lights: { settings: '/settings' },
  pages: [
    pageAt(
      '/settings/account',
      lazyRouteComponent(() => import('./account/AccountPage.tsx'), 'AccountPage'),
    ),
    pageAt(
      '/settings/people',
      lazyRouteComponent(() => import('./people/PeoplePage.tsx'), 'PeoplePage'),
    ),
    pageAt(
      '/settings/people/new',
      lazyRouteComponent(() => import('./people/AddPersonPage.tsx'), 'AddPersonPage'),
    ),
    pageAt(
      '/settings/people/$personId',
      lazyRouteComponent(() => import('./people/PersonPage.tsx'), 'PersonPage'),
    ),
    pageReading(
      '/settings/import',
      readImportSearch,
      lazyRouteComponent(() => import('./import/ImportPage.tsx'), 'ImportPage'),
    ),
  ],
} as const satisfies Area;
