import { tier } from '@minutebook/domain';
import { z } from 'zod';

import { pageNumber, wordsInAddress } from '../../clock/search.ts';

const backlogSearch = z.object({
  words: wordsInAddress,
  department: wordsInAddress,
  tier: tier.optional().catch(undefined),
  aim: wordsInAddress,
  standing: z.enum(['stopped', 'closed', 'notListed']).optional().catch(undefined),
  need: z.enum(['milestonesLate', 'withoutSponsor', 'notRatedLately', 'unranked']).optional().catch(undefined),
  page: pageNumber,
});
export type BacklogSearch = z.infer<typeof backlogSearch>;

/** What the backlog is narrowed to, read from the address; no standing means open projects. */
export function readBacklogSearch(raw: Record<string, unknown>): BacklogSearch {
  return backlogSearch.parse(raw);
}
