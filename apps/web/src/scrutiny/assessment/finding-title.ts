import { findingThere, quoted } from '@minutebook/domain';
import type { FindingRef, LedgerWorld } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';

/** A finding with the assessment that it is of, in one line; its id where there is none any more. */
export function findingTitle(of: FindingRef, world: Pick<LedgerWorld, 'state'>): string {
  const there = findingThere(of, world);
  if (there === undefined) return of.findingId;
  const { assessment, finding } = there;
  return `${quoted(finding.value.text)}, ${assessment.title} of ${formatDay(assessment.published.on)}`;
}
