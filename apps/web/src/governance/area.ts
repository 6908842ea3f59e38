import { part } from '../fetching/part.tsx';

import type { Area } from '../shell/area.ts';
import { formsOf } from '../shell/forms-of.ts';
import { formAt, pageAt, pageReading } from '../shell/page-at.ts';
import { board } from './board/area.ts';
import { businessPlan } from './business-plan/area.ts';
import { meeting } from './meeting/area.ts';
import { readDecisionsSearch } from './search.ts';

const forms = {
  ...board.forms,
  ...meeting.forms,
  ...businessPlan.forms,
  ...formsOf(
    () => import('./forms/forms.ts'),
    ['AdoptGovernanceFramework', 'AdoptSchemeOfDelegation', 'CallInOfficerDecision'],
  ),
  DecideUnderDelegation: 'ownPage',
  RecordGateDecision: 'follows',
  CallInGateDecision: 'follows',
  WithdrawPlanVersion: 'follows',
} as const;

const see = { path: '/governance', words: 'See it on the governance page' };

const papers = { path: '/meetings', words: 'See the meetings' };

/** Gates, plans, boards, meetings, and what was decided. */
export const governance = {
  label: { '/meetings': 'Meetings', '/governance': 'Governance' },
  lights: { governance: '/governance', ...board.lights, ...meeting.lights, ...businessPlan.lights },
  pages: [
    pageAt(
      '/governance',
      part(() => import('./GovernancePage.tsx'), 'GovernancePage'),
      ['meeting', 'businessPlan', 'project'],
    ),
    pageReading(
      '/governance/decisions',
      readDecisionsSearch,
      part(() => import('./decisions/DecisionsPage.tsx'), 'DecisionsPage'),
      ['meeting', 'project'],
    ),
    pageAt(
      '/governance/decisions/$decisionId',
      part(() => import('./decisions/DecisionPage.tsx'), 'DecisionPage'),
      ['meeting', 'project'],
    ),
    pageAt(
      '/governance/decisions/$decisionId/call-in',
      part(() => import('./decisions/CallInPage.tsx'), 'CallInPage'),
      'records',
    ),
    pageAt(
      '/governance/framework',
      part(() => import('./gates/FrameworkPage.tsx'), 'FrameworkPage'),
      ['programme'],
    ),
    formAt('/governance/adopt-framework', forms.AdoptGovernanceFramework),
    formAt('/governance/adopt-scheme', forms.AdoptSchemeOfDelegation),
    pageAt(
      '/projects/$projectId/decide',
      part(() => import('./deciding/DelegatedPage.tsx'), 'DelegatedPage'),
      'records',
    ),
    ...board.pages,
    ...meeting.pages,
    ...businessPlan.pages,
  ],
  forms,
  streams: { ...board.streams, ...meeting.streams, ...businessPlan.streams },
  needs: {
    held: see,
    conditionsOverdue: see,
    plansWaiting: see,
    signOffsWaiting: see,
    plansWithoutMeeting: { path: '/meetings/new', words: 'Call a meeting' },
    meetingsComing: papers,
    meetingsNotClosed: papers,
    minutesToConfirm: papers,
    approvedNotStarted: see,
    withoutPlan: see,
    decidedLately: { path: '/governance/decisions', words: 'See the decisions' },
    noFramework: { path: '/governance/adopt-framework', words: 'Adopt a framework' },
  },
  finds: [() => import('./find.ts')],
  onProject: [
    {
      tab: 'governance',
      label: 'Governance',
      order: 2,
      shows: part(() => import('./project/ProjectGovernance.tsx'), 'ProjectGovernance'),
    },
    ...businessPlan.onProject,
  ],
  notices: [
    {
      under: 'projects',
      Notice: part(() => import('./OverdueConditions.tsx'), 'OverdueConditions'),
    },
  ],
} as const satisfies Area;
