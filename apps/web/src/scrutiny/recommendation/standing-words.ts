import type { RecommendationStanding } from '@minutebook/domain';

import type { TagColour } from '../../design/Tag.tsx';

/** How a recommendation stands, as a tag says it. */
export const standingWords: Readonly<
  Record<RecommendationStanding, { readonly words: string; readonly colour: TagColour }>
> = {
  answerDue: { words: 'Answer is due', colour: 'red' },
  actionLate: { words: 'Action is late', colour: 'red' },
  promiseLate: { words: 'Past its day', colour: 'red' },
  evidenceWaits: { words: 'Evidence to judge', colour: 'purple' },
  waitsForAnswer: { words: 'Waits for an answer', colour: 'yellow' },
  inHand: { words: 'In hand', colour: 'blue' },
  rejected: { words: 'Rejected', colour: 'orange' },
  closed: { words: 'Closed', colour: 'green' },
};
