import type { HasToAct, MissingKind } from '@minutebook/domain';

import { roleWords } from '../../session/role-words.ts';

/** What is missing, as a heading of its kind. */
export const missingWords: Readonly<Record<MissingKind, string>> = {
  conditionNotMet: 'Conditions without evidence',
  planNotApproved: 'Projects without an approved plan',
  noticeNotUsed: 'Agreements past their notice day',
  queryNotAnswered: 'Queries without an answer',
  recommendationNotAnswered: 'Recommendations without a response',
  actionNotDone: 'Agreed actions past their day',
  promiseNotKept: 'Recommendations past the day that was promised',
  evidenceNotJudged: 'Evidence that nobody has judged',
  claimNotVerified: 'Claims of savings not verified',
  measurementNotMade: 'Measurements not made',
  baselineNotAgreed: 'Baselines never agreed',
  postVacant: 'Posts that are vacant',
};

/** One of them, as a word by itself. */
export const missingNames: Readonly<Record<MissingKind, string>> = {
  conditionNotMet: 'Condition',
  planNotApproved: 'Plan',
  noticeNotUsed: 'Agreement',
  queryNotAnswered: 'Query',
  recommendationNotAnswered: 'Recommendation',
  actionNotDone: 'Action',
  promiseNotKept: 'Recommendation',
  evidenceNotJudged: 'Evidence',
  claimNotVerified: 'Claim',
  measurementNotMade: 'Measurement',
  baselineNotAgreed: 'Baseline',
  postVacant: 'Post',
};

/** Who has to act: a post by its title, or that none is named, and whose role it is. */
export function actsWords(who: HasToAct): string {
  return who.kind === 'post' ? who.title : `No post is named: ${roleWords[who.role].toLowerCase()}`;
}
