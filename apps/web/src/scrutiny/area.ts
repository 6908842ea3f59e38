import { part } from '../fetching/part.tsx';
import type { Area } from '../shell/area.ts';
import { formNamed, formsOf } from '../shell/forms-of.ts';
import { formAt, formsAt, pageAt } from '../shell/page-at.ts';
import type * as Pages from './pages.ts';

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
]);

const forms = { ...named, ...formsOf(list, ['RecordAssessment', 'MakeRecommendation']) } as const;

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
  },
} as const satisfies Area;
