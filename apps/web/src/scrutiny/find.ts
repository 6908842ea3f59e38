import { assessments } from '@minutebook/domain';

import type { Finder } from '../search/finder.ts';

/** Assessments whose title, body, subject or findings hold what is looked for. */
export const find: Finder = ({ moment, holds }) =>
  assessments(moment.world)
    .filter(({ title, body, subject, assessmentId, findings }) =>
      holds(title, body, subject, assessmentId, ...findings.flatMap(({ value }) => [value.text, value.theme])),
    )
    .map(({ title, assessmentId }) => ({
      path: `/assurance/assessments/${assessmentId}`,
      words: title,
      kind: 'Assessment',
    }));
