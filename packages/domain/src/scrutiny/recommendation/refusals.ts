import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { AgreedAction, RecommendationState } from './state.ts';
import { recommendationTitle } from './titles.ts';

/** `RecommendationIsNotMade`. */
export function recommendationIsNotMade(): Refused {
  return refused('RecommendationIsNotMade', 'There is no such recommendation.', 'Record the recommendation first.');
}

/** `RecommendationIsAlreadyMade`. */
export function recommendationIsAlreadyMade(there: RecommendationState): Refused {
  return refused(
    'RecommendationIsAlreadyMade',
    `Entry ${there.made.n} records it: ${recommendationTitle(there)}.`,
    'Open it and go on there, or correct it.',
  );
}

/** `RecommendationWasNotMadeYet`, `RecommendationIsClosed`: for whatever is said of a recommendation once it is there. */
export function notOpen(
  { type, effectiveOn }: { readonly type: string; readonly effectiveOn: string },
  state: RecommendationState | undefined,
): Refused | undefined {
  if (state === undefined || type === 'MakeRecommendation') return undefined;
  const { made, closed } = state;
  if (effectiveOn < made.on) {
    return refused(
      'RecommendationWasNotMadeYet',
      `On ${effectiveOn} it had not been made; that happened on ${made.on}.`,
      'Give a day on or after the day it was made, or correct that day first.',
    );
  }
  if (closed === undefined || type === 'ReopenRecommendation') return undefined;
  return refused(
    'RecommendationIsClosed',
    `It was closed on ${closed.on}.`,
    'Have it reopened first, or withdraw the entry that closed it if it was a mistake.',
  );
}

/** `ActionIsNotAgreed`. */
export function actionIsNotAgreed(): Refused {
  return refused('ActionIsNotAgreed', 'No such action was agreed.', 'Agree it first, or choose one that was.');
}

/** `ActionIsNotAgreed`, `ActionIsCompleted`: for what is said of an action that is still to be done. */
export function notToBeDone(action: AgreedAction | undefined): Refused | undefined {
  if (action === undefined) return actionIsNotAgreed();
  if (action.completed === undefined) return undefined;
  return refused(
    'ActionIsCompleted',
    `It was said to be done on ${action.completed.on}.`,
    'Withdraw that entry first if it is not.',
  );
}

/** `DueDayIsBeforeIt`. */
export function dueBefore(dueOn: string | undefined, on: string): Refused | undefined {
  if (dueOn === undefined || dueOn >= on) return undefined;
  return refused(
    'DueDayIsBeforeIt',
    `The day until which it is to be done, ${dueOn}, is before ${on}.`,
    'Give a later day.',
  );
}
