import {
  assessments,
  engagements,
  queries,
  queryHolder,
  queryTitle,
  recommendations,
  recommendationTitle,
} from '@minutebook/domain';

import type { ThingsAt } from '../search/things/thing.ts';
import { textWords } from './recommendation/recommended-words.tsx';

/** What scrutiny keeps, by all its words. */
export const things: ThingsAt = (moment) => [
  ...consultationsAt(moment),
  ...queriesAt(moment),
  ...recommendationsAt(moment),
  ...assessmentsAt(moment),
];

const assessmentsAt: ThingsAt = ({ world }) =>
  assessments(world).map(({ title, body, subject, assessmentId, findings }) => ({
    path: `/assurance/assessments/${assessmentId}`,
    name: title,
    kind: 'Assessments',
    note: '',
    others: [body, subject, assessmentId, ...findings.flatMap(({ value }) => [value.text, value.theme])],
  }));

const recommendationsAt: ThingsAt = ({ world }) =>
  recommendations(world).map((one) => ({
    path: `/assurance/recommendations/${one.recommendationId}`,
    name: recommendationTitle(one),
    kind: 'Recommendations',
    note: '',
    others: [
      textWords(one),
      one.madeTo,
      one.recommendationId,
      one.reference,
      ...one.actions.map(({ agreed }) => agreed.value.title),
    ],
  }));

const queriesAt: ThingsAt = ({ world }) =>
  queries(world).map((one) => ({
    path: `/assurance/queries/${one.queryId}`,
    name: queryTitle(one),
    kind: 'Queries',
    note: '',
    others: [one.question, queryHolder(one), one.page.title, one.queryId],
  }));

const consultationsAt: ThingsAt = ({ world }) =>
  engagements(world).map(({ title, question, positions, engagementId }) => ({
    path: `/assurance/engagement/${engagementId}`,
    name: title,
    kind: 'Consultations',
    note: '',
    others: [question, engagementId, ...positions.flatMap(({ value }) => [value.who, value.words])],
  }));
