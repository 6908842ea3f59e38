import { assessmentOf } from '@minutebook/domain';
import type { AssessmentState } from '@minutebook/domain';

import { useCompared } from '../../clock/use-compared.ts';

/** An assessment in the list, and what was known of it at the date compared with. */
export interface AssessmentRow {
  readonly assessment: AssessmentState;
  /** `absent` where it was not known then; `undefined` where nothing is compared. */
  readonly was: AssessmentState | 'absent' | undefined;
}

/** The rows of a list of assessments, the latest publication first. */
export function useRows(all: readonly AssessmentState[]): readonly AssessmentRow[] {
  const then = useCompared()?.world;
  return all.toReversed().map((assessment) => ({
    assessment,
    was: then && (assessmentOf(then, assessment.assessmentId) ?? 'absent'),
  }));
}
