import type { Role } from '../kernel/entry.ts';
import type { LedgerWorld } from '../world.ts';
import { queryNeeds } from './reports/query-needs.ts';
import type { QueryNeed } from './reports/query-needs.ts';

/** Something of scrutiny that somebody would act on. Worked out apart from the other needs, as those of money are. */
export type ScrutinyNeed = QueryNeed;

/** What needs somebody of a role about scrutiny on a day; what is in order is left out. */
export function scrutinyNeeds(world: LedgerWorld, on: string, role: Role): readonly ScrutinyNeed[] {
  return queryNeeds(world, on, role);
}
