import { searchOf, words } from '../../address/read.ts';

const readTab = searchOf({ tab: words });

/** Which tab of a project is open, read from the address; absent for the first. */
export function readProjectSearch(raw: Record<string, unknown>): ReturnType<typeof readTab> {
  // Addresses that were shared while the milestones were called the plan still lead to them.
  return readTab(raw['tab'] === 'plan' ? { ...raw, tab: 'milestones' } : raw);
}
