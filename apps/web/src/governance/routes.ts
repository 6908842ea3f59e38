import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { root } from '../root-route.tsx';
import { readAboutSearch, readDecisionsSearch, readFromSearch } from './search.ts';

const governance = createRoute({
  getParentRoute: () => root,
  path: '/governance',
  component: lazyRouteComponent(() => import('./GovernancePage.tsx'), 'GovernancePage'),
});

const decisions = createRoute({
  getParentRoute: () => root,
  path: '/governance/decisions',
  validateSearch: readDecisionsSearch,
  component: lazyRouteComponent(() => import('./DecisionsPage.tsx'), 'DecisionsPage'),
});

const decision = createRoute({
  getParentRoute: () => root,
  path: '/governance/decisions/$decisionId',
  component: lazyRouteComponent(() => import('./DecisionPage.tsx'), 'DecisionPage'),
});

const callIn = createRoute({
  getParentRoute: () => root,
  path: '/governance/decisions/$decisionId/call-in',
  component: lazyRouteComponent(() => import('./CallInPage.tsx'), 'CallInPage'),
});

const framework = createRoute({
  getParentRoute: () => root,
  path: '/governance/framework',
  component: lazyRouteComponent(() => import('./FrameworkPage.tsx'), 'FrameworkPage'),
});

const adoptFramework = createRoute({
  getParentRoute: () => root,
  path: '/governance/adopt-framework',
  validateSearch: readFromSearch,
  component: lazyRouteComponent(() => import('./AdoptFrameworkPage.tsx'), 'AdoptFrameworkPage'),
});

const adoptScheme = createRoute({
  getParentRoute: () => root,
  path: '/governance/adopt-scheme',
  component: lazyRouteComponent(() => import('./AdoptSchemePage.tsx'), 'AdoptSchemePage'),
});

const delegated = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/decide',
  component: lazyRouteComponent(() => import('./DelegatedPage.tsx'), 'DelegatedPage'),
});

const boards = createRoute({
  getParentRoute: () => root,
  path: '/boards',
  component: lazyRouteComponent(() => import('../boards/BoardsPage.tsx'), 'BoardsPage'),
});

const constitute = createRoute({
  getParentRoute: () => root,
  path: '/boards/constitute',
  validateSearch: readAboutSearch,
  component: lazyRouteComponent(() => import('../boards/ConstitutePage.tsx'), 'ConstitutePage'),
});

const appoint = createRoute({
  getParentRoute: () => root,
  path: '/boards/$boardId/appoint',
  component: lazyRouteComponent(() => import('../boards/AppointPage.tsx'), 'AppointPage'),
});

const standDown = createRoute({
  getParentRoute: () => root,
  path: '/boards/$boardId/stand-down',
  validateSearch: readAboutSearch,
  component: lazyRouteComponent(() => import('../boards/StandDownPage.tsx'), 'StandDownPage'),
});

const call = createRoute({
  getParentRoute: () => root,
  path: '/meetings/new',
  component: lazyRouteComponent(() => import('../meetings/CallPage.tsx'), 'CallPage'),
});

const meeting = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId',
  component: lazyRouteComponent(() => import('../meetings/MeetingPage.tsx'), 'MeetingPage'),
});

const table = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/table',
  component: lazyRouteComponent(() => import('../meetings/TablePage.tsx'), 'TablePage'),
});

const attendance = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/attendance',
  component: lazyRouteComponent(() => import('../meetings/AttendancePage.tsx'), 'AttendancePage'),
});

const withdrawItem = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/withdraw',
  validateSearch: readAboutSearch,
  component: lazyRouteComponent(() => import('../meetings/WithdrawItemPage.tsx'), 'WithdrawItemPage'),
});

const interest = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/interest',
  validateSearch: readAboutSearch,
  component: lazyRouteComponent(() => import('../meetings/InterestPage.tsx'), 'InterestPage'),
});

const withdrawInterest = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/withdraw-interest',
  validateSearch: readAboutSearch,
  component: lazyRouteComponent(() => import('../meetings/WithdrawInterestPage.tsx'), 'WithdrawInterestPage'),
});

const paper = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/paper',
  validateSearch: readAboutSearch,
  component: lazyRouteComponent(() => import('../meetings/PaperPage.tsx'), 'PaperPage'),
});

const decide = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/decide',
  validateSearch: readAboutSearch,
  component: lazyRouteComponent(() => import('../meetings/DecidePage.tsx'), 'DecidePage'),
});

const close = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/close',
  component: lazyRouteComponent(() => import('../meetings/ClosePage.tsx'), 'ClosePage'),
});

const cancel = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/cancel',
  component: lazyRouteComponent(() => import('../meetings/CancelPage.tsx'), 'CancelPage'),
});

/** Governance, boards and meetings by their addresses. */
export const governanceRoutes = [
  governance,
  decisions,
  decision,
  callIn,
  framework,
  adoptFramework,
  adoptScheme,
  delegated,
  boards,
  constitute,
  appoint,
  standDown,
  call,
  meeting,
  table,
  withdrawItem,
  attendance,
  interest,
  withdrawInterest,
  paper,
  decide,
  close,
  cancel,
] as const;
