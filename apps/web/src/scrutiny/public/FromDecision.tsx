import { recommendations, recommendationTitle } from '@minutebook/domain';
import type { RegisterRow } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { Block } from '../../design/Block.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';

/** Outcomes that ask something of somebody. */
const asking: ReadonlySet<string> = new Set<RegisterRow['outcome']['kind']>(['noted', 'notedSubjectTo', 'referred']);

/** What a decision recommends, and the way to say so of one that was only noted or referred. */
export function FromDecision({ row: { decisionId, outcome } }: { readonly row: RegisterRow }) {
  const { world } = useLedger();
  const made = recommendations(world).filter(
    ({ madeBy }) => madeBy.kind === 'decision' && madeBy.decisionId === decisionId,
  );
  if (made.length > 0) {
    return (
      <Block heading="What it recommends">
        <ul className="govuk-list govuk-list--bullet">
          {made.map((one) => (
            <li key={one.recommendationId}>
              <PathLink path={`/assurance/recommendations/${one.recommendationId}`}>
                {recommendationTitle(one)}
              </PathLink>
              , to {one.madeTo}
            </li>
          ))}
        </ul>
      </Block>
    );
  }
  if (!asking.has(outcome.kind)) return null;
  return (
    <RecordLink command="MakeRecommendation">
      <p className="govuk-body">
        <PathLink path={`/assurance/recommendations/new?about=decision.${decisionId}`}>
          Make it a recommendation that waits for its answer
        </PathLink>
      </p>
    </RecordLink>
  );
}
