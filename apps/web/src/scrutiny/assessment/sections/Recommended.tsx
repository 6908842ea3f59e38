import { recommendations, recommendationStandingOn, recommendationTitle } from '@minutebook/domain';
import type { AssessmentState } from '@minutebook/domain';

import { EntryLinks, PathLink } from '../../../clock/links.tsx';
import { useLedger } from '../../../clock/page-ledger.tsx';
import { useClocks } from '../../../clock/use-clocks.ts';
import { Block } from '../../../design/Block.tsx';
import { EmptyState } from '../../../design/EmptyState.tsx';
import { Tag } from '../../../design/Tag.tsx';
import { RecordLink } from '../../../recording/RecordLink.tsx';
import { standingWords } from '../../recommendation/standing-words.ts';

/** What it recommends and how each of that stands, with the way to record one more. */
export function Recommended({ assessment: { assessmentId } }: { readonly assessment: AssessmentState }) {
  const { world } = useLedger();
  const { day } = useClocks();
  const made = recommendations(world).filter(
    ({ madeBy }) => madeBy.kind === 'assessment' && madeBy.assessmentId === assessmentId,
  );
  return (
    <Block heading="What became of its recommendations">
      {made.length === 0 ? (
        <EmptyState>No recommendation of it has been recorded.</EmptyState>
      ) : (
        <ul className="govuk-list mb-changes">
          {made.map((one) => {
            const { words, colour } = standingWords[recommendationStandingOn(one, day)];
            return (
              <li key={one.recommendationId}>
                <PathLink path={`/assurance/recommendations/${one.recommendationId}`}>
                  {recommendationTitle(one)}
                </PathLink>{' '}
                <Tag colour={colour}>{words}</Tag>{' '}
                <span className="mb-secondary">
                  to {one.madeTo}, <EntryLinks within numbers={[one.made.n]} />
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <RecordLink command="MakeRecommendation">
        <p className="govuk-body">
          <PathLink path={`/assurance/recommendations/new?about=assessment.${assessmentId}`}>
            Record what it recommends
          </PathLink>
        </p>
      </RecordLink>
    </Block>
  );
}
