import { part } from '../fetching/part.tsx';
import type { Area } from '../shell/area.ts';
import { formNamed, formsOf } from '../shell/forms-of.ts';
import { formAt, formReading, formsAt, pageAt, pageReading } from '../shell/page-at.ts';
import type * as Pages from './pages.ts';
import { readAskedAbout } from './query/asked-about.ts';
import { readRecommendationsSearch } from './search.ts';

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

/** What is said of a kind of thing, by the first part of its addresses and what it is called. */
const kept = (path: string, what: string) =>
  ({
    path: (id: string) => `/assurance/${path}/${id}`,
    what: `the ${what}`,
    same: `on the same ${what}`,
    project: 'none',
    words,
    find: 'notByItself',
  }) as const;

/** What others found of the council's services, what they recommended, and what became of it. */
export const scrutiny = {
  label: { '/assurance': 'Assurance' },
  lights: { assurance: '/assurance' },
  pages: [
    pageAt('/assurance', page('AssurancePage'), ['assessment', 'recommendation', 'query', 'engagement']),
    pageAt('/assurance/assessments/$assessmentId', page('AssessmentPage'), ['assessment']),
    formAt('/assurance/assessments/new', forms.RecordAssessment),
    formsAt('/assurance/assessments/$assessmentId/record/$form', byName),
    pageReading('/assurance/recommendations', readRecommendationsSearch, page('RecommendationsPage'), [
      'recommendation',
    ]),
    pageAt('/assurance/recommendations/$recommendationId', page('RecommendationPage'), ['recommendation']),
    formAt('/assurance/recommendations/new', forms.MakeRecommendation),
    formsAt('/assurance/recommendations/$recommendationId/record/$form', byName),
    pageAt('/assurance/improvement-plan', page('ImprovementPlanPage'), ['recommendation']),
    pageAt('/assurance/queries', page('QueriesPage'), ['query']),
    pageAt('/assurance/queries/$queryId', page('QueryPage'), ['query']),
    formReading('/assurance/queries/new', readAskedAbout, forms.RaiseQuery),
    formsAt('/assurance/queries/$queryId/record/$form', byName),
    pageAt('/assurance/engagement', page('EngagementsPage'), ['engagement']),
    pageAt('/assurance/engagement/$engagementId', page('EngagementPage'), ['engagement']),
    formAt('/assurance/engagement/new', forms.OpenConsultation),
    formsAt('/assurance/engagement/$engagementId/record/$form', byName),
  ],
  forms,
  streams: {
    assessment: { ...kept('assessments', 'assessment'), find: () => import('./find.ts') },
    // What finds assessments finds all the others as well.
    recommendation: kept('recommendations', 'recommendation'),
    query: kept('queries', 'query'),
    engagement: kept('engagement', 'consultation'),
  },
  onProject: [
    {
      tab: 'engagement',
      label: 'Scrutiny',
      order: 5,
      shows: page('ProjectEngagement'),
    },
  ],
  notices: ['projects', 'entries'].map((under) => ({
    under,
    Notice: part(() => import('./public/beside.ts'), 'QueriesAbout'),
  })),
} as const satisfies Area;
