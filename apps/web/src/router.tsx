import { createRootRoute, createRoute, createRouter, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';

import { BacklogPage } from './backlog/BacklogPage.tsx';
import { readBacklogSearch } from './backlog/search.ts';
import { parseSearch, readClocks, stringifySearch } from './clock/search.ts';
import type { ClockSearch } from './clock/search.ts';
import { readEntriesSearch } from './entries/search.ts';
import { OverviewPage } from './overview/OverviewPage.tsx';
import { readProjectSearch } from './projects/search.ts';
import { FaultPage } from './shell/FaultPage.tsx';
import { NotFoundPage } from './shell/NotFoundPage.tsx';
import { Shell } from './shell/Shell.tsx';

/** The two dates are kept on every link. */
const root = createRootRoute({
  validateSearch: readClocks,
  search: { middlewares: [retainSearchParams<ClockSearch>(['asof', 'on'])] },
  component: Shell,
  notFoundComponent: () => <NotFoundPage />,
});

const overview = createRoute({ getParentRoute: () => root, path: '/', component: OverviewPage });

const backlog = createRoute({
  getParentRoute: () => root,
  path: '/backlog',
  validateSearch: readBacklogSearch,
  component: BacklogPage,
});

const project = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId',
  validateSearch: readProjectSearch,
  component: lazyRouteComponent(() => import('./projects/ProjectPage.tsx'), 'ProjectPage'),
});

const propose = createRoute({
  getParentRoute: () => root,
  path: '/projects/new',
  component: lazyRouteComponent(() => import('./projects/ProposePage.tsx'), 'ProposePage'),
});

const rank = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/rank',
  component: lazyRouteComponent(() => import('./projects/RankPage.tsx'), 'RankPage'),
});

const entries = createRoute({
  getParentRoute: () => root,
  path: '/entries',
  validateSearch: readEntriesSearch,
  component: lazyRouteComponent(() => import('./entries/EntriesPage.tsx'), 'EntriesPage'),
});

const entry = createRoute({
  getParentRoute: () => root,
  path: '/entries/$n',
  component: lazyRouteComponent(() => import('./entries/EntryPage.tsx'), 'EntryPage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/SettingsPage.tsx'), 'SettingsPage'),
});

/** Every page of the application by its address. */
export const router = createRouter({
  routeTree: root.addChildren([overview, backlog, project, propose, rank, entries, entry, settings]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: ({ reset }) => <FaultPage reset={reset} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
