import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { readAuditSearch } from './audit/search.ts';
import { readBacklogSearch } from './delivery/backlog/search.ts';
import { businessPlanRoutes } from './governance/business-plan/routes.ts';
import { parseSearch, stringifySearch } from './clock/search.ts';
import { readEntriesSearch } from './entries/search.ts';
import { governanceRoutes } from './governance/routes.ts';
import { OverviewPage } from './overview/OverviewPage.tsx';
import { readFormSearch, readProjectSearch } from './delivery/project/search.ts';
import { root } from './root-route.tsx';
import { readAimSearch, readImportSearch } from './settings/search.ts';
import { FaultPage } from './shell/FaultPage.tsx';

const overview = createRoute({ getParentRoute: () => root, path: '/', component: OverviewPage });

const backlog = createRoute({
  getParentRoute: () => root,
  path: '/backlog',
  validateSearch: readBacklogSearch,
  component: lazyRouteComponent(() => import('./delivery/backlog/BacklogPage.tsx'), 'BacklogPage'),
});

const timetable = createRoute({
  getParentRoute: () => root,
  path: '/backlog/timetable',
  component: lazyRouteComponent(() => import('./delivery/timetable/TimetablePage.tsx'), 'TimetablePage'),
});

const confidence = createRoute({
  getParentRoute: () => root,
  path: '/backlog/confidence',
  component: lazyRouteComponent(() => import('./delivery/confidence/ConfidencePage.tsx'), 'ConfidencePage'),
});

const project = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId',
  validateSearch: readProjectSearch,
  component: lazyRouteComponent(() => import('./delivery/project/ProjectPage.tsx'), 'ProjectPage'),
});

const propose = createRoute({
  getParentRoute: () => root,
  path: '/projects/new',
  component: lazyRouteComponent(() => import('./delivery/forms/ProposePage.tsx'), 'ProposePage'),
});

const rank = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/rank',
  component: lazyRouteComponent(() => import('./delivery/backlog/RankPage.tsx'), 'RankPage'),
});

const record = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/record',
  component: lazyRouteComponent(() => import('./delivery/forms/RecordPage.tsx'), 'RecordPage'),
});

const recordForm = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/record/$form',
  validateSearch: readFormSearch,
  component: lazyRouteComponent(() => import('./delivery/forms/FormPage.tsx'), 'FormPage'),
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

/** The audit opens with what a scrutiny member asks first. */
const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  beforeLoad: () => {
    throw redirect({ to: '/audit/changes', replace: true });
  },
});

const changed = createRoute({
  getParentRoute: () => root,
  path: '/audit/changes',
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('./audit/ChangesPage.tsx'), 'ChangesPage'),
});

const checks = createRoute({
  getParentRoute: () => root,
  path: '/audit/checks',
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('./audit/ChecksPage.tsx'), 'ChecksPage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('./programme/ProgrammePage.tsx'), 'ProgrammePage'),
});

const establish = createRoute({
  getParentRoute: () => root,
  path: '/settings/establish',
  component: lazyRouteComponent(() => import('./programme/EstablishPage.tsx'), 'EstablishPage'),
});

const adoptAim = createRoute({
  getParentRoute: () => root,
  path: '/settings/adopt-aim',
  component: lazyRouteComponent(() => import('./programme/AdoptAimPage.tsx'), 'AdoptAimPage'),
});

const retireAim = createRoute({
  getParentRoute: () => root,
  path: '/settings/retire-aim',
  validateSearch: readAimSearch,
  component: lazyRouteComponent(() => import('./programme/RetireAimPage.tsx'), 'RetireAimPage'),
});

const registerDepartment = createRoute({
  getParentRoute: () => root,
  path: '/settings/register-department',
  component: lazyRouteComponent(() => import('./programme/RegisterDepartmentPage.tsx'), 'RegisterDepartmentPage'),
});

const registerPartner = createRoute({
  getParentRoute: () => root,
  path: '/settings/register-partner',
  component: lazyRouteComponent(() => import('./programme/RegisterPartnerPage.tsx'), 'RegisterPartnerPage'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/settings/people',
  component: lazyRouteComponent(() => import('./settings/people/PeoplePage.tsx'), 'PeoplePage'),
});

const addPerson = createRoute({
  getParentRoute: () => root,
  path: '/settings/people/new',
  component: lazyRouteComponent(() => import('./settings/people/AddPersonPage.tsx'), 'AddPersonPage'),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/settings/people/$personId',
  component: lazyRouteComponent(() => import('./settings/people/PersonPage.tsx'), 'PersonPage'),
});

const importing = createRoute({
  getParentRoute: () => root,
  path: '/settings/import',
  validateSearch: readImportSearch,
  component: lazyRouteComponent(() => import('./settings/import/ImportPage.tsx'), 'ImportPage'),
});

/** Every page of the application by its address. */
export const router = createRouter({
  routeTree: root.addChildren([
    overview,
    backlog,
    timetable,
    confidence,
    project,
    propose,
    rank,
    record,
    recordForm,
    entries,
    entry,
    settings,
    establish,
    adoptAim,
    retireAim,
    registerDepartment,
    registerPartner,
    audit,
    changed,
    checks,
    people,
    addPerson,
    person,
    importing,
    ...businessPlanRoutes,
    ...governanceRoutes,
  ]),
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
