import { part } from '../../fetching/part.tsx';

import type { Area } from '../../shell/area.ts';
import { formsAt, pageAt, pageReading } from '../../shell/page-at.ts';
import { commandOf } from './form-names.ts';
import { readCompareSearch } from './search.ts';

const forms = {
  BeginBusinessPlan: () => import('./forms/begin.tsx'),
  WriteCase: () => import('./forms/case.tsx'),
  AppraiseOption: () => import('./forms/option.tsx'),
  StateCostProfile: () => import('./forms/costs.tsx'),
  StateBenefitProfile: () => import('./forms/benefits.tsx'),
  StateRisk: () => import('./forms/risk.tsx'),
  WithdrawOption: () => import('./forms/withdraw-option.tsx'),
  WithdrawPlanRisk: () => import('./forms/withdraw-risk.tsx'),
  AssessInclusion: () => import('./forms/inclusion.tsx'),
  AssessWorkforceImpact: () => import('./forms/workforce.tsx'),
  IssueBusinessPlanVersion: () => import('./forms/issue.tsx'),
  SubmitBusinessPlan: () => import('./forms/submit.tsx'),
  GiveSignOff: () => import('./forms/sign-off.tsx'),
  WithdrawBusinessPlan: () => import('./forms/withdraw.tsx'),
  TakeUpBenefitProfile: () => import('./forms/take-up.tsx'),
} as const;

/** The business plan of a project: what is written, its versions, and what lacks before the next gate. */
export const businessPlan = {
  lights: { projects: '/backlog' },
  pages: [
    pageAt(
      '/projects/$projectId/plan',
      part(() => import('./PlanPage.tsx'), 'PlanPage'),
    ),
    pageReading(
      '/projects/$projectId/plan/compare',
      readCompareSearch,
      part(() => import('./ComparePage.tsx'), 'ComparePage'),
    ),
    pageAt(
      '/projects/$projectId/plan/$version',
      part(() => import('./VersionPage.tsx'), 'VersionPage'),
    ),
    formsAt('/projects/$projectId/plan/write/$form', (name) => {
      const command = commandOf(name);
      return command === undefined ? undefined : forms[command];
    }),
  ],
  forms,
  streams: {
    businessPlan: {
      path: (id) => `/projects/${id}/plan`,
      what: 'the business plan',
      same: 'on the same business plan',
      project: 'none',
      words: () => import('./entry.ts'),
      find: 'notByItself',
    },
  },
  onProject: [{ tab: 'businessPlan', label: 'Business plan', order: 3, shows: '/plan' }],
} as const satisfies Area;
