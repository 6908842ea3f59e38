import type { ClaimNext, ClaimStage } from '@minutebook/domain';

import type { TagColour } from '../../design/Tag.tsx';

/** What became of a claim, in words with a colour. */
export const stageWords: Readonly<Record<ClaimStage, { readonly words: string; readonly colour: TagColour }>> = {
  claimed: { words: 'Waits for finance', colour: 'yellow' },
  verified: { words: 'Verified', colour: 'blue' },
  partlyTaken: { words: 'Partly taken from the budget', colour: 'blue' },
  taken: { words: 'Taken from the budget', colour: 'green' },
  refused: { words: 'Refused', colour: 'red' },
  withdrawn: { words: 'Withdrawn', colour: 'grey' },
};

/** Who acts next. */
export const nextWords: Readonly<Record<ClaimNext, string>> = {
  financeJudges: 'Finance: verify or refuse',
  financeTakes: 'Finance: take it from the budget',
  nobody: 'Nobody',
};
