import { part } from '../fetching/part.tsx';

import type { Area } from '../shell/area.ts';
import { formAt, formReading, formsAt, pageAt, pageReading } from '../shell/page-at.ts';
import { readBacklogSearch, readRankSearch, readRoundSearch } from './backlog/search.ts';
import { readProjectSearch } from './project/search.ts';

/** Forms about a project, each with what is said of it before it is opened. */
const offers = () => import('./forms/offers.ts');

const forms = {
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
      ['project'],
    ),
    pageAt(
      '/backlog/timetable',
      part(() => import('./timetable/TimetablePage.tsx'), 'TimetablePage'),
      ['project'],
    ),
    pageAt(
      '/backlog/confidence',
      part(() => import('./confidence/ConfidencePage.tsx'), 'ConfidencePage'),
      ['project'],
    ),
    pageReading(
      '/backlog/round',
      readRoundSearch,
      part(() => import('./round/RoundPage.tsx'), 'RoundPage'),
      'records',
    ),
    pageReading(
      '/projects/$projectId',
      readProjectSearch,
      part(() => import('./project/ProjectPage.tsx'), 'ProjectPage'),
      'itself',
    ),
    formAt('/projects/new', forms.ProposeProject),
    formReading('/projects/$projectId/rank', readRankSearch, forms.RankProject),
    pageAt(
      '/projects/$projectId/record',
      part(() => import('./forms/RecordPage.tsx'), 'RecordPage'),
      'records',
    ),
    formsAt('/projects/$projectId/record/$form', async (name) => (await offers()).formNamed(name)),
  ],
  forms,
  offers,
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
    roundDue: { path: '/backlog/round', words: 'Monthly round' },
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
