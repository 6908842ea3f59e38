import { answerOf, waitingEvidence } from '@minutebook/domain';
import type { RecommendationState } from '@minutebook/domain';

import type { Offer } from '../../recording/Offers.tsx';

/** The forms that are of use for a recommendation as it stands. */
export function recommendationOffers(recommendation: RecommendationState): readonly Offer[] {
  const { closed, actions } = recommendation;
  if (closed !== undefined) return [['ReopenRecommendation', 'Open it again']];
  const answer = answerOf(recommendation)?.value.answer;
  const open = actions.some(({ completed }) => completed === undefined);
  return [
    ['GiveResponse', answer === undefined ? 'Record the answer' : 'Record another answer'],
    ...(answer === 'rejected' ? [] : ([['AgreeAction', 'Agree an action']] as const)),
    ...(open
      ? ([
          ['ReforecastAction', 'Set another day for an action'],
          ['CompleteAction', 'Say that an action is done'],
        ] as const)
      : []),
    ['OfferEvidence', 'Offer evidence'],
    ...(waitingEvidence(recommendation).length === 0 ? [] : ([['JudgeEvidence', 'Judge evidence']] as const)),
    ['CloseRecommendation', 'Close the recommendation'],
  ];
}
