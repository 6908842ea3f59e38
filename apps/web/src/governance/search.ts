import { outcomeWords } from '@minutebook/domain';
import type { Outcome } from '@minutebook/domain';

import { oneOf, pageNumber, searchOf, words } from '../address/read.ts';
import type { Read } from '../address/read.ts';

const decisionsSearch = {
  words,
  outcome: oneOf(Object.keys(outcomeWords) as Outcome['kind'][]),
  project: words,
  board: words,
  gate: words,
  takenBy: oneOf(['board', 'officer']),
  from: words,
  to: words,
  page: pageNumber,
};
export type DecisionsSearch = Read<typeof decisionsSearch>;

/** What the register of decisions is narrowed to, read from the address. */
export const readDecisionsSearch = searchOf(decisionsSearch);
