import type { Known } from '../../../reports/changes/headline.ts';
import { milestonesOf } from '../timetable/milestone-dates.ts';
import type { MilestoneDate } from '../timetable/milestone-dates.ts';

/** The milestones that are late in the later world on its day, and were not in the earlier one on its own. */
export function passedTheirDay(before: Known, after: Known): readonly MilestoneDate[] {
  const then = new Set(late(before).map(nameOf));
  return late(after).filter((one) => !then.has(nameOf(one)));
}

function late({ world, day }: Known): readonly MilestoneDate[] {
  return milestonesOf(world, day).dates.filter(({ daysLate }) => daysLate > 0);
}

function nameOf({ projectId, milestoneId }: MilestoneDate): string {
  return `${projectId} ${milestoneId}`;
}
