import {
  assessments,
  engagements,
  queries,
  queryHolder,
  queryTitle,
  recommendations,
  recommendationTitle,
} from '@minutebook/domain';

import type { Finder } from '../search/finder.ts';
import { textWords } from './recommendation/recommended-words.tsx';

/** What of scrutiny holds what is looked for in its words. */
export const find: Finder = (sought) => [
  ...findAssessments(sought),
  ...findRecommendations(sought),
  ...findQueries(sought),
  ...findConsultations(sought),
];

const findAssessments: Finder = ({ moment, holds }) =>
  assessments(moment.world)
    .filter(({ title, body, subject, assessmentId, findings }) =>
      holds(title, body, subject, assessmentId, ...findings.flatMap(({ value }) => [value.text, value.theme])),
    )
    .map(({ title, assessmentId }) => ({
      path: `/assurance/assessments/${assessmentId}`,
      words: title,
      kind: 'Assessment',
    }));

const findRecommendations: Finder = ({ moment, holds }) =>
  recommendations(moment.world)
    .filter((one) =>
      holds(
        textWords(one),
        one.madeTo,
        one.recommendationId,
        ...(one.reference === undefined ? [] : [one.reference]),
        ...one.actions.map(({ agreed }) => agreed.value.title),
      ),
    )
    .map((one) => ({
      path: `/assurance/recommendations/${one.recommendationId}`,
      words: recommendationTitle(one),
      kind: 'Recommendation',
    }));

const findQueries: Finder = ({ moment, holds }) =>
  queries(moment.world)
    .filter((one) => holds(one.question, queryHolder(one), one.page.title, one.queryId))
    .map((one) => ({ path: `/assurance/queries/${one.queryId}`, words: queryTitle(one), kind: 'Query' }));

const findConsultations: Finder = ({ moment, holds }) =>
  engagements(moment.world)
    .filter(({ title, question, positions, engagementId }) =>
      holds(title, question, engagementId, ...positions.flatMap(({ value }) => [value.who, value.words])),
    )
    .map(({ title, engagementId }) => ({
      path: `/assurance/engagement/${engagementId}`,
      words: title,
      kind: 'Consultation',
    }));
