import { outcomeWords } from '@minutebook/domain';
import type { Outcome } from '@minutebook/domain';
import { z } from 'zod';

import { pageNumber, searchOf, wordsInAddress } from '../clock/search.ts';

const outcomes = Object.keys(outcomeWords) as [Outcome['kind'], ...Outcome['kind'][]];

const decisionsSearch = z.object({
  words: wordsInAddress,
  outcome: z.enum(outcomes).optional().catch(undefined),
  project: wordsInAddress,
  board: wordsInAddress,
  gate: wordsInAddress,
  takenBy: z.enum(['board', 'officer']).optional().catch(undefined),
  from: wordsInAddress,
  to: wordsInAddress,
  page: pageNumber,
});
export type DecisionsSearch = z.infer<typeof decisionsSearch>;

/** What the register of decisions is narrowed to, read from the address. */
export const readDecisionsSearch = searchOf(decisionsSearch);

/** What a form is about, by its id: a board, a member, an item or a decision. */
export const readAboutSearch = searchOf(z.object({ about: wordsInAddress }));

/** What a form begins from: as things are, unless it is said to be what is offered. */
export const readFromSearch = searchOf(z.object({ from: z.literal('offered').optional().catch(undefined) }));
