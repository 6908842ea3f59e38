import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readFormSearch } from '../../delivery/project/search.ts';
import { root } from '../../root-route.tsx';
import { readCompareSearch } from './search.ts';

const plan = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/plan',
  component: lazyRouteComponent(() => import('./PlanPage.tsx'), 'PlanPage'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/plan/compare',
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import('./ComparePage.tsx'), 'ComparePage'),
});

const version = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/plan/$version',
  component: lazyRouteComponent(() => import('./VersionPage.tsx'), 'VersionPage'),
});

const write = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/plan/write/$form',
  validateSearch: readFormSearch,
  component: lazyRouteComponent(() => import('./forms/PlanFormPage.tsx'), 'PlanFormPage'),
});

/** The pages of a project's business plan. */
export const businessPlanRoutes = [plan, compare, version, write] as const;
