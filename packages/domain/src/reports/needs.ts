import { backlogNeeds } from '../delivery/area.needs.ts';
import type { BacklogNeed } from '../delivery/reports/needs-you.ts';
import { governanceNeeds } from '../governance/area.needs.ts';
import type { GovernanceNeed } from '../governance/area.needs.ts';
import type { MoneyNeed } from '../money/area.needs.ts';
import type { Role } from '../kernel/entry.ts';
import type { LedgerWorld } from '../world.ts';

/** Something that somebody would act on. */
export type Need = BacklogNeed | GovernanceNeed | MoneyNeed;

const areas: readonly ((world: LedgerWorld, on: string, role: Role) => readonly Need[])[] = [
  governanceNeeds,
  backlogNeeds,
];

/** What needs somebody of a role on a day, area by area, the most pressing first; what is in order is left out. */
export function needsOf(world: LedgerWorld, on: string, role: Role): readonly Need[] {
  return areas.flatMap((of) => of(world, on, role));
}
