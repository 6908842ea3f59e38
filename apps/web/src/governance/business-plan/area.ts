import { part } from '../../fetching/part.tsx';

import type { Area } from '../../shell/area.ts';
import { formsOf } from '../../shell/forms-of.ts';
import { formsAt, pageAt, pageReading } from '../../shell/page-at.ts';
import { commandOf } from './form-names.ts';
import { readCompareSearch } from './search.ts';

const forms = formsOf(
  () => import('../forms/forms.ts'),
  [
    'BeginBusinessPlan',
    'WriteCase',
    'AppraiseOption',
    'StateCostProfile',
    'StateBenefitProfile',
    'StateRisk',
    'WithdrawOption',
    'WithdrawPlanRisk',
    'AssessInclusion',
    'AssessWorkforceImpact',
    'IssueBusinessPlanVersion',
    'SubmitBusinessPlan',
    'GiveSignOff',
    'WithdrawBusinessPlan',
    'TakeUpBenefitProfile',
  ],
);

/** The business plan of a project: what is written, its versions, and what lacks before the next gate. */
export const businessPlan = {
  lights: { projects: '/backlog' },
  pages: [
    pageAt(
      '/projects/$projectId/plan',
      part(() => import('./PlanPage.tsx'), 'PlanPage'),
      'itself',
    ),
    pageReading(
      '/projects/$projectId/plan/compare',
      readCompareSearch,
      part(() => import('./ComparePage.tsx'), 'ComparePage'),
      ['businessPlan', 'project'],
    ),
    pageAt(
      '/projects/$projectId/plan/$version',
      part(() => import('./VersionPage.tsx'), 'VersionPage'),
      ['businessPlan', 'project'],
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
