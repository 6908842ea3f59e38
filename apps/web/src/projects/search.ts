import { z } from 'zod';

const projectSearch = z.object({ tab: z.enum(['history']).optional().catch(undefined) });
export type ProjectSearch = z.infer<typeof projectSearch>;

/** Which tab of a project is open, read from the address; absent for the first. */
export function readProjectSearch(raw: Record<string, unknown>): ProjectSearch {
  return projectSearch.parse(raw);
}
