import { assessments, recommendations, recommendationTitle } from '@minutebook/domain';

import type { Finder } from '../search/finder.ts';
import { textWords } from './recommendation/recommended-words.tsx';

/** Assessments and recommendations whose words hold what is looked for. */
export const find: Finder = (sought) => [...findAssessments(sought), ...findRecommendations(sought)];

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
