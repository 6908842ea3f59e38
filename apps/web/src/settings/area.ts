import { part } from '../fetching/part.tsx';

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
      part(() => import('./account/AccountPage.tsx'), 'AccountPage'),
      'records',
    ),
    pageAt(
      '/settings/people',
      part(() => import('./people/PeoplePage.tsx'), 'PeoplePage'),
      'records',
    ),
    pageAt(
      '/settings/people/new',
      part(() => import('./people/AddPersonPage.tsx'), 'AddPersonPage'),
      'records',
    ),
    pageAt(
      '/settings/people/$personId',
      part(() => import('./people/PersonPage.tsx'), 'PersonPage'),
      'records',
    ),
    pageReading(
      '/settings/import',
      readImportSearch,
      part(() => import('./import/ImportPage.tsx'), 'ImportPage'),
      'records',
    ),
  ],
} as const satisfies Area;
