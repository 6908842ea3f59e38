import type { RecommendationAnswer, HowClosed, Verdict } from './events.ts';

/** What was answered, within a sentence. */
export const recommendationAnswerWords: Readonly<Record<RecommendationAnswer, string>> = {
  accepted: 'accepted',
  partly: 'accepted in part',
  rejected: 'rejected',
};

/** What was found of evidence, within a sentence. */
export const evidenceVerdictWords: Readonly<Record<Verdict, string>> = {
  shows: 'shows that it was done',
  doesNotShow: 'does not show that it was done',
};

/** How it was closed, within a sentence. */
export const howClosedWords: Readonly<Record<HowClosed, string>> = {
  implemented: 'it was done',
  overtaken: 'events have overtaken it',
  notPursued: 'it is not pursued any more',
};
