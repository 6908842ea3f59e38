import { inOrder } from '../../kernel/day.ts';
import { newest } from '../../kernel/entry.ts';
import type { Stated } from '../../kernel/entry.ts';
import type { AgreedAction, OfferedEvidence, RecommendationState, GivenResponse } from './state.ts';

/** The answer that counts; `undefined` while none was given. */
export function answerOf({ responses }: RecommendationState): Stated<GivenResponse> | undefined {
  return newest(responses);
}

/** The day until which an action is to be done, as it was set last. */
export function dueOf({ agreed, dues }: AgreedAction): string {
  return dues.at(-1)?.value ?? agreed.value.dueOn;
}

/** Whether the action is not done and its day has passed. */
export function isLate(action: AgreedAction, on: string): boolean {
  return action.completed === undefined && dueOf(action) < on;
}

/** Evidence that nobody has judged yet. */
export function waitingEvidence({ evidence }: RecommendationState): readonly OfferedEvidence[] {
  return evidence.filter(({ judged }) => judged === undefined);
}

/**
 * The day until which it was to be done by its answer, where that day has passed, no action says when instead, and nothing
 * was offered to show that it is done; `undefined` where it is not late so.
 */
export function promiseLateSince(state: RecommendationState, on: string): string | undefined {
  const { answer, dueOn } = answerOf(state)?.value ?? {};
  const isPromised = state.closed === undefined && answer !== 'rejected';
  const isLeft = isPromised && state.actions.length === 0 && state.evidence.length === 0;
  return isLeft && dueOn !== undefined && dueOn < on ? dueOn : undefined;
}

/** How a recommendation stands on a day, the most pressing first of what holds. */
export type RecommendationStanding =
  | 'answerDue'
  | 'waitsForAnswer'
  | 'actionLate'
  | 'promiseLate'
  | 'evidenceWaits'
  | 'rejected'
  | 'inHand'
  | 'closed';

/**
 * The day that has passed and by which it is late, of what `recommendationStandingOn` says of it: the day of the answer, of the
 * action that is late longest, or of the promise; `undefined` where nothing is late.
 */
export function overdueSince(state: RecommendationState, on: string): string | undefined {
  const standing = recommendationStandingOn(state, on);
  if (standing === 'answerDue') return state.answerDueOn;
  if (standing === 'promiseLate') return promiseLateSince(state, on);
  if (standing !== 'actionLate') return undefined;
  return state.actions
    .filter((one) => isLate(one, on))
    .map(dueOf)
    .toSorted(inOrder)[0];
}

/** How it stands on a day. An answer is due once its day has passed; a rejection stays open until somebody closes it. */
export function recommendationStandingOn(state: RecommendationState, on: string): RecommendationStanding {
  if (state.closed !== undefined) return 'closed';
  const answer = answerOf(state)?.value.answer;
  if (answer === undefined) {
    return state.answerDueOn !== undefined && state.answerDueOn < on ? 'answerDue' : 'waitsForAnswer';
  }
  if (state.actions.some((one) => isLate(one, on))) return 'actionLate';
  if (promiseLateSince(state, on) !== undefined) return 'promiseLate';
  if (waitingEvidence(state).length > 0) return 'evidenceWaits';
  return answer === 'rejected' ? 'rejected' : 'inHand';
}
