import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { answerOf } from './standing.ts';
import type { RecommendationState } from './state.ts';

/** What its own rules could never have led to: something that is to be done about what an earlier answer rejects. */
export function contradictionInRecommendation(state: RecommendationState): Refused | undefined {
  for (const { agreed } of state.actions) {
    const answer = answerOf({ ...state, responses: state.responses.filter(({ n }) => n < agreed.n) });
    if (answer?.value.answer !== 'rejected') continue;
    return refused(
      'RecommendationIsRejected',
      `Entry ${agreed.n} agrees what is to be done, and entry ${answer.n} would reject it before.`,
      'Amend the later entry first.',
    );
  }
  return undefined;
}
