import { assessmentOf, makerTitle } from '@minutebook/domain';
import type { RecommendationState } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { findingTitle } from '../assessment/finding-title.ts';

/** What is recommended, word for word; that it is missing, where it is. */
export function textWords({ text }: Pick<RecommendationState, 'text'>): string {
  return text.kind === 'stated' ? text.text : `Its text is missing. That it exists is known from: ${text.knownFrom}`;
}

/** Who recommended it, with the way to the assessment, finding or decision that it came from. */
export function MadeBy({ madeBy }: Pick<RecommendationState, 'madeBy'>) {
  const { world } = useLedger();
  const maker = makerTitle(madeBy, world);
  if (madeBy.kind === 'body') return <>{maker}</>;
  if (madeBy.kind === 'decision') {
    return (
      <>
        {maker}, by <PathLink path={`/governance/decisions/${madeBy.decisionId}`}>its decision</PathLink>
      </>
    );
  }
  const { assessmentId, findingId } = madeBy;
  const title = assessmentOf(world, assessmentId)?.title ?? assessmentId;
  return (
    <>
      {maker}, in <PathLink path={`/assurance/assessments/${assessmentId}`}>{title}</PathLink>
      {findingId === undefined ? null : (
        <div className="mb-secondary">From the finding: {findingTitle({ assessmentId, findingId }, world)}</div>
      )}
    </>
  );
}
