import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { day, id, line, prose } from '../../kernel/schema.ts';
import { answers, closings, verdicts } from './names.ts';

/** What is recommended, word for word; or that it is known to exist, from where, and its text is missing. */
export const recommendedText = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stated'), text: prose }),
  z.strictObject({ kind: z.literal('missing'), knownFrom: line }),
]);
export type RecommendedText = z.infer<typeof recommendedText>;

/** Who recommends: an assessment, perhaps by one of its findings; a board, by a decision; or another body, by its name. */
export const recommendedBy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('assessment'), assessmentId: id, findingId: id.optional() }),
  z.strictObject({ kind: z.literal('decision'), decisionId: id }),
  z.strictObject({ kind: z.literal('body'), body: line }),
]);
export type RecommendedBy = z.infer<typeof recommendedBy>;

/**
 * Somebody recommends this to a post or a body, `madeTo`, which owes an answer, by `answerDueOn` where a day was set.
 * `reference` is what it is called there, such as “Recommendation 4”. Nothing is answered, agreed or done by it. Source: Best
 * Value inspections; Local Government Act 2000, section 9FE.
 */
export const RecommendationMade = defineEvent('RecommendationMade', {
  reference: line.optional(),
  text: recommendedText,
  madeBy: recommendedBy,
  madeTo: line,
  answerDueOn: day.optional(),
});

export const answer = z.enum(answers);
export type RecommendationAnswer = z.infer<typeof answer>;

/**
 * Whom it was made to answers: `by` is the post or body that did, `dueOn` by when it is to be done. In place of any answer
 * given before, which stays to be seen. Does nothing yet.
 */
export const ResponseGiven = defineEvent('ResponseGiven', {
  answer,
  because: prose,
  by: line,
  dueOn: day.optional(),
});

/** What an action is to move: a benefit in the register by its measure, or something said in words. */
export const moves = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('benefit'), benefitId: id }),
  z.strictObject({ kind: z.literal('inWords'), measure: line }),
]);
export type Moves = z.infer<typeof moves>;

/**
 * This is to be done about it by that post until that day, by these projects where there are any. `towards` names the standard
 * that it is to bring nearer, such as “a good service”, and so the improvement plan that it is part of.
 */
export const ActionAgreed = defineEvent('ActionAgreed', {
  actionId: id,
  title: line,
  post: line,
  dueOn: day,
  projectIds: z.array(id).max(20),
  moves: moves.optional(),
  towards: line.optional(),
});

/** The action is now to be done by another day; the reason says why. The day that was agreed stays to be seen. */
export const ActionReforecast = defineEvent('ActionReforecast', { actionId: id, dueOn: day });

/** Who has to act says that the action is done. Closes nothing: that is for who recommended it, or a board. */
export const ActionCompleted = defineEvent('ActionCompleted', { actionId: id });

/** Who has to act offers this to show that it was done, of one action or of the whole. Judged by somebody else. */
export const EvidenceOffered = defineEvent('EvidenceOffered', {
  evidenceId: id,
  text: prose,
  by: line,
  actionId: id.optional(),
});

/** On whose behalf something is closed or judged: the body that made the recommendation, or a board. */
export const onBehalfOf = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('maker') }),
  z.strictObject({ kind: z.literal('board'), boardId: id }),
]);
export type OnBehalfOf = z.infer<typeof onBehalfOf>;

export const verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof verdict>;

/** The body that made the recommendation, or a board, looked at evidence and found this. Closes nothing. */
export const EvidenceJudged = defineEvent('EvidenceJudged', {
  evidenceId: id,
  verdict,
  because: prose,
  by: onBehalfOf,
});

export const howClosed = z.enum(closings);
export type HowClosed = z.infer<typeof howClosed>;

/** The body that made it, or a board, is done with it. Never closed by who has to act. */
export const RecommendationClosed = defineEvent('RecommendationClosed', {
  how: howClosed,
  because: prose,
  by: onBehalfOf,
});

/** It is open again after all, for the entry's reason; its closing stays to be seen. */
export const RecommendationReopened = defineEvent('RecommendationReopened', {});

export const recommendationEvents = [
  RecommendationMade,
  ResponseGiven,
  ActionAgreed,
  ActionReforecast,
  ActionCompleted,
  EvidenceOffered,
  EvidenceJudged,
  RecommendationClosed,
  RecommendationReopened,
] as const;

export type RecommendationEvent = EventOf<(typeof recommendationEvents)[number]>;
