import { part } from '../fetching/part.tsx';

import type { Area } from '../shell/area.ts';
import { formAt, formsAt, pageAt, pageReading } from '../shell/page-at.ts';
import { readBacklogSearch } from './backlog/search.ts';
import { formName } from './public/form-name.ts';
import { readProjectSearch } from './project/search.ts';

/** Forms about a project, each at an address with the name of its command. */
const aboutProject = {
  ReportDeliveryConfidence: () => import('./forms/assurance/report-confidence.tsx'),
  WithholdRating: () => import('./forms/assurance/withhold-rating.tsx'),
  PlanMilestone: () => import('./forms/schedule/plan-milestone.tsx'),
  ReforecastMilestone: () => import('./forms/schedule/reforecast-milestone.tsx'),
  MeetMilestone: () => import('./forms/schedule/meet-milestone.tsx'),
  WithdrawMilestoneMet: () => import('./forms/schedule/withdraw-milestone-met.tsx'),
  WithdrawMilestone: () => import('./forms/schedule/withdraw-milestone.tsx'),
  RaiseRisk: () => import('./forms/assurance/raise-risk.tsx'),
  AssessRisk: () => import('./forms/assurance/assess-risk.tsx'),
  CloseRisk: () => import('./forms/assurance/close-risk.tsx'),
  RaiseIssue: () => import('./forms/assurance/raise-issue.tsx'),
  ResolveIssue: () => import('./forms/assurance/resolve-issue.tsx'),
  StartProject: () => import('./forms/gates/start.tsx'),
  PauseProject: () => import('./forms/gates/pause.tsx'),
  ResumeProject: () => import('./forms/gates/resume.tsx'),
  DischargeCondition: () => import('./forms/gates/discharge-condition.tsx'),
  DeclareDependency: () => import('./forms/schedule/declare-dependency.tsx'),
  WithdrawDependency: () => import('./forms/schedule/withdraw-dependency.tsx'),
  RedescribeProject: () => import('./forms/particulars/redescribe.tsx'),
  AlignProject: () => import('./forms/particulars/align.tsx'),
  NameProjectSponsor: () => import('./forms/particulars/name-sponsor.tsx'),
  CloseProject: () => import('./forms/particulars/close.tsx'),
  StopProject: () => import('./forms/particulars/stop.tsx'),
} as const;

const forms = {
  ...aboutProject,
  ProposeProject: () => import('./forms/particulars/propose.tsx'),
  RankProject: () => import('./forms/particulars/rank.tsx'),
  ListProject: 'imported',
  DelistProject: 'imported',
} as const;

/** The backlog and everything about a project but its gates and its plan. */
export const delivery = {
  label: { '/backlog': 'Backlog' },
  lights: { backlog: '/backlog', projects: '/backlog' },
  pages: [
    pageReading(
      '/backlog',
      readBacklogSearch,
      part(() => import('./backlog/BacklogPage.tsx'), 'BacklogPage'),
    ),
    pageAt(
      '/backlog/timetable',
      part(() => import('./timetable/TimetablePage.tsx'), 'TimetablePage'),
    ),
    pageAt(
      '/backlog/confidence',
      part(() => import('./confidence/ConfidencePage.tsx'), 'ConfidencePage'),
    ),
    pageReading(
      '/projects/$projectId',
      readProjectSearch,
      part(() => import('./project/ProjectPage.tsx'), 'ProjectPage'),
    ),
    formAt('/projects/new', forms.ProposeProject),
    formAt('/projects/$projectId/rank', forms.RankProject),
    pageAt(
      '/projects/$projectId/record',
      part(() => import('./forms/RecordPage.tsx'), 'RecordPage'),
    ),
    formsAt('/projects/$projectId/record/$form', (name) => {
      const found = Object.entries(aboutProject).find(([command]) => formName(command) === name);
      return found?.[1];
    }),
  ],
  forms,
  streams: {
    project: {
      path: (id) => `/projects/${id}`,
      what: 'the project',
      same: 'on the same project',
      project: (id) => id,
      words: () => import('./entry.tsx'),
      find: () => import('./find.ts'),
    },
  },
  needs: {
    milestonesLate: { path: '/backlog?need=milestonesLate', words: 'See these projects' },
    withoutSponsor: { path: '/backlog?need=withoutSponsor', words: 'See these projects' },
    notRatedLately: { path: '/backlog?need=notRatedLately', words: 'See these projects' },
    unranked: { path: '/backlog?need=unranked', words: 'See these projects' },
  },
  onProject: [
    {
      tab: undefined,
      label: 'Summary',
      order: 1,
      shows: part(() => import('./project/ProjectSummary.tsx'), 'ProjectSummary'),
    },
    {
      tab: 'milestones',
      label: 'Milestones and dependencies',
      order: 4,
      shows: part(() => import('./sections/MilestonesTab.tsx'), 'MilestonesTab'),
    },
    {
      tab: 'assurance',
      label: 'Assurance',
      order: 5,
      shows: part(() => import('./sections/AssuranceTab.tsx'), 'AssuranceTab'),
    },
    {
      tab: 'history',
      label: 'History',
      order: 6,
      shows: part(() => import('./project/ProjectHistory.tsx'), 'ProjectHistory'),
    },
  ],
} as const satisfies Area;
