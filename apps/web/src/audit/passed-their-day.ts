import { milestonesOf } from '@minutebook/domain';
import type { LedgerWorld, MilestoneDate } from '@minutebook/domain';

/** The milestones that are late in the later world on its day, and were not in the earlier one on its own. */
export function passedTheirDay(
  before: { readonly world: LedgerWorld; readonly day: string },
  after: { readonly world: LedgerWorld; readonly day: string },
): readonly MilestoneDate[] {
  const then = new Set(late(before).map(nameOf));
  return late(after).filter((one) => !then.has(nameOf(one)));
}

function late({ world, day }: { readonly world: LedgerWorld; readonly day: string }): readonly MilestoneDate[] {
  return milestonesOf(world, day).dates.filter(({ daysLate }) => daysLate > 0);
}

function nameOf({ projectId, milestoneId }: MilestoneDate): string {
  return `${projectId} ${milestoneId}`;
}
