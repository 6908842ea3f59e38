import { assessmentOf, quoted } from '@minutebook/domain';
import type { FindingRef, LedgerWorld } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';

/** A finding with the assessment that it is of, in one line; its id where there is none any more. */
export function findingTitle({ assessmentId, findingId }: FindingRef, world: Pick<LedgerWorld, 'state'>): string {
  const assessment = assessmentOf(world, assessmentId);
  const finding = assessment?.findings.find(({ value }) => value.findingId === findingId);
  if (assessment === undefined || finding === undefined) return findingId;
  return `${quoted(finding.value.text)}, ${assessment.title} of ${formatDay(assessment.published.on)}`;
}
