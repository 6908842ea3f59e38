import { part } from '../fetching/part.tsx';
import type { Area } from '../shell/area.ts';
import { formNamed, formsOf } from '../shell/forms-of.ts';
import { formAt, formReading, formsAt, pageAt } from '../shell/page-at.ts';
import type * as Pages from './pages.ts';
import { readAskedAbout } from './query/asked-about.ts';

const list = () => import('./forms/forms.ts');

/** Forms about a thing of the area, each at an address with the name of its command. */
const named = formsOf(list, [
  'RecordFinding',
  'RecordBenchmark',
  'RecordServiceEstate',
  'GiveResponse',
  'AgreeAction',
  'ReforecastAction',
  'CompleteAction',
  'OfferEvidence',
  'JudgeEvidence',
  'CloseRecommendation',
  'ReopenRecommendation',
  'AnswerQuery',
  'ReferQuery',
  'AcceptAnswer',
  'RejectAnswer',
  'StatePosition',
  'HoldWorkshop',
  'CloseConsultation',
]);

const forms = {
  ...named,
  ...formsOf(list, ['RecordAssessment', 'MakeRecommendation', 'RaiseQuery', 'OpenConsultation']),
} as const;

const byName = (name: string) => formNamed(named, name);

/** The pages of the area are fetched together. */
const page = <Name extends keyof typeof Pages>(name: Name) => part(() => import('./pages.ts'), name);
const words = () => import('./entry.ts');

/** What others found of the council's services, what they recommended, and what became of it. */
export const scrutiny = {
  label: { '/assurance': 'Assurance' },
  lights: { assurance: '/assurance' },
  pages: [
    pageAt('/assurance', page('AssurancePage')),
    pageAt('/assurance/assessments/$assessmentId', page('AssessmentPage')),
    formAt('/assurance/assessments/new', forms.RecordAssessment),
    formsAt('/assurance/assessments/$assessmentId/record/$form', byName),
    pageAt('/assurance/recommendations', page('RecommendationsPage')),
    pageAt('/assurance/recommendations/$recommendationId', page('RecommendationPage')),
    formAt('/assurance/recommendations/new', forms.MakeRecommendation),
    formsAt('/assurance/recommendations/$recommendationId/record/$form', byName),
    pageAt('/assurance/improvement-plan', page('ImprovementPlanPage')),
    pageAt('/assurance/queries', page('QueriesPage')),
    pageAt('/assurance/queries/$queryId', page('QueryPage')),
    formReading('/assurance/queries/new', readAskedAbout, forms.RaiseQuery),
    formsAt('/assurance/queries/$queryId/record/$form', byName),
    pageAt('/assurance/engagement', page('EngagementsPage')),
    pageAt('/assurance/engagement/$engagementId', page('EngagementPage')),
    formAt('/assurance/engagement/new', forms.OpenConsultation),
    formsAt('/assurance/engagement/$engagementId/record/$form', byName),
  ],
  forms,
  streams: {
    assessment: {
      path: (id) => `/assurance/assessments/${id}`,
      what: 'the assessment',
      same: 'on the same assessment',
      project: 'none',
      words,
      find: () => import('./find.ts'),
    },
    // What finds assessments finds recommendations as well.
    recommendation: {
      path: (id) => `/assurance/recommendations/${id}`,
      what: 'the recommendation',
      same: 'on the same recommendation',
      project: 'none',
      words,
      find: 'notByItself',
    },
    query: {
      path: (id) => `/assurance/queries/${id}`,
      what: 'the query',
      same: 'on the same query',
      project: 'none',
      words,
      find: 'notByItself',
    },
    engagement: {
      path: (id) => `/assurance/engagement/${id}`,
      what: 'the consultation',
      same: 'on the same consultation',
      project: 'none',
      words,
      find: 'notByItself',
    },
  },
  onProject: [
    {
      tab: 'engagement',
      label: 'Engagement',
      order: 5,
      shows: part(() => import('./public/ProjectEngagement.tsx'), 'ProjectEngagement'),
    },
  ],
  notices: ['projects', 'entries'].map((under) => ({
    under,
    Notice: part(() => import('./public/QueriesAbout.tsx'), 'QueriesAbout'),
  })),
} as const satisfies Area;
