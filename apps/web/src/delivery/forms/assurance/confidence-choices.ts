import { reportedByWords } from '@minutebook/domain';
import type { Confidence, ProjectState, ReportedBy } from '@minutebook/domain';

import { capital } from '../../../design/capital.ts';

/** The ratings of each scale, the best first. */
export const onScale = {
  fivePoint: ['green', 'amberGreen', 'amber', 'amberRed', 'red'],
  threePoint: ['green', 'amber', 'red'],
} as const;

/** Who may have judged the confidence, as choices. */
export const raters = (Object.entries(reportedByWords) as [ReportedBy, string][]).map(([value, words]) => ({
  value,
  label: capital(words),
}));

/** The scale that a project was rated on last, or the five points. */
export function lastScale({ ratings }: Pick<ProjectState, 'ratings'>): Confidence['scale'] {
  const rated = ratings.flatMap(({ value }) => (value.kind === 'rated' ? [value.confidence.scale] : []));
  return rated.at(-1) ?? 'fivePoint';
}
