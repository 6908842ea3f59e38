import { z } from 'zod';

import { searchOf, wordsInAddress } from '../../clock/search.ts';

const projectSearch = z.object({
  tab: z.enum(['governance', 'milestones', 'assurance', 'history']).optional().catch(undefined),
});
export type ProjectSearch = z.infer<typeof projectSearch>;

/** Which tab of a project is open, read from the address; absent for the first. */
export function readProjectSearch(raw: Record<string, unknown>): ProjectSearch {
  // Addresses that were shared while the milestones were called the plan still lead to them.
  return projectSearch.parse(raw['tab'] === 'plan' ? { ...raw, tab: 'milestones' } : raw);
}

const formSearch = z.object({ about: wordsInAddress, checked: z.enum(['yes']).optional().catch(undefined) });

/** What a form is about, by its id, and whether the reader has seen what it will mean; read from the address. */
export const readFormSearch = searchOf(formSearch);
