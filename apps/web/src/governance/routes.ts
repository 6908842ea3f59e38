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
  component: lazyRouteComponent(() => import('./decisions/DecisionsPage.tsx'), 'DecisionsPage'),
});

const decision = createRoute({
  getParentRoute: () => root,
  path: '/governance/decisions/$decisionId',
  component: lazyRouteComponent(() => import('./decisions/DecisionPage.tsx'), 'DecisionPage'),
});

const callIn = createRoute({
  getParentRoute: () => root,
  path: '/governance/decisions/$decisionId/call-in',
  component: lazyRouteComponent(() => import('./decisions/CallInPage.tsx'), 'CallInPage'),
});

const framework = createRoute({
  getParentRoute: () => root,
  path: '/governance/framework',
  component: lazyRouteComponent(() => import('./gates/FrameworkPage.tsx'), 'FrameworkPage'),
});

const adoptFramework = createRoute({
  getParentRoute: () => root,
  path: '/governance/adopt-framework',
  validateSearch: readFromSearch,
  component: lazyRouteComponent(() => import('./gates/adopting/AdoptFrameworkPage.tsx'), 'AdoptFrameworkPage'),
});

const adoptScheme = createRoute({
  getParentRoute: () => root,
  path: '/governance/adopt-scheme',
  component: lazyRouteComponent(() => import('./gates/adopting/AdoptSchemePage.tsx'), 'AdoptSchemePage'),
});

const delegated = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/decide',
  component: lazyRouteComponent(() => import('./deciding/DelegatedPage.tsx'), 'DelegatedPage'),
});

const boards = createRoute({
  getParentRoute: () => root,
  path: '/boards',
  component: lazyRouteComponent(() => import('./board/BoardsPage.tsx'), 'BoardsPage'),
});

const constitute = createRoute({
  getParentRoute: () => root,
  path: '/boards/constitute',
  validateSearch: readAboutSearch,
  component: lazyRouteComponent(() => import('./board/ConstitutePage.tsx'), 'ConstitutePage'),
});

const appoint = createRoute({
  getParentRoute: () => root,
  path: '/boards/$boardId/appoint',
  component: lazyRouteComponent(() => import('./board/AppointPage.tsx'), 'AppointPage'),
});

const standDown = createRoute({
  getParentRoute: () => root,
  path: '/boards/$boardId/stand-down',
  validateSearch: readAboutSearch,
  component: lazyRouteComponent(() => import('./board/StandDownPage.tsx'), 'StandDownPage'),
});

const call = createRoute({
  getParentRoute: () => root,
  path: '/meetings/new',
  component: lazyRouteComponent(() => import('./meeting/forms/CallPage.tsx'), 'CallPage'),
});

const meeting = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId',
  component: lazyRouteComponent(() => import('./meeting/MeetingPage.tsx'), 'MeetingPage'),
});

const table = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/table',
  component: lazyRouteComponent(() => import('./meeting/forms/TablePage.tsx'), 'TablePage'),
});

const attendance = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/attendance',
  component: lazyRouteComponent(() => import('./meeting/forms/AttendancePage.tsx'), 'AttendancePage'),
});

const withdrawItem = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/withdraw',
  validateSearch: readAboutSearch,
  component: lazyRouteComponent(() => import('./meeting/forms/WithdrawItemPage.tsx'), 'WithdrawItemPage'),
});

const interest = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/interest',
  validateSearch: readAboutSearch,
  component: lazyRouteComponent(() => import('./meeting/forms/InterestPage.tsx'), 'InterestPage'),
});

const withdrawInterest = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/withdraw-interest',
  validateSearch: readAboutSearch,
  component: lazyRouteComponent(() => import('./meeting/forms/WithdrawInterestPage.tsx'), 'WithdrawInterestPage'),
});

const paper = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/paper',
  validateSearch: readAboutSearch,
  component: lazyRouteComponent(() => import('./meeting/PaperPage.tsx'), 'PaperPage'),
});

const decide = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/decide',
  validateSearch: readAboutSearch,
  component: lazyRouteComponent(() => import('./meeting/forms/DecidePage.tsx'), 'DecidePage'),
});

const close = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/close',
  component: lazyRouteComponent(() => import('./meeting/forms/ClosePage.tsx'), 'ClosePage'),
});

const cancel = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/cancel',
  component: lazyRouteComponent(() => import('./meeting/forms/CancelPage.tsx'), 'CancelPage'),
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
