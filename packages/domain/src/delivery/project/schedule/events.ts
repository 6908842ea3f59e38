import { defineEvent } from '../../../kernel/event.ts';
import type { EventOf } from '../../../kernel/event.ts';
import { day, id, line, prose } from '../../../kernel/schema.ts';

/** The project cannot go on without something: another project of this ledger, or what the words say. */
export const DependencyDeclared = defineEvent('DependencyDeclared', {
  dependencyId: id,
  needs: prose,
  onProjectId: id.optional(),
});

/** The dependency no longer holds. Does not say that it was met. */
export const DependencyWithdrawn = defineEvent('DependencyWithdrawn', { dependencyId: id });

/** Something to be reached was given its first day. */
export const MilestonePlanned = defineEvent('MilestonePlanned', { milestoneId: id, title: line, plannedFor: day });

/** The milestone is now expected on another day. The planned day stays what it was. */
export const MilestoneReforecast = defineEvent('MilestoneReforecast', { milestoneId: id, forecastFor: day });

/** The milestone was reached, on the day the entry was effective. */
export const MilestoneMet = defineEvent('MilestoneMet', { milestoneId: id });

/** The milestone had not been met after all: it is still to come, as it was last expected. The reason says what was wrong. */
export const MilestoneMetWithdrawn = defineEvent('MilestoneMetWithdrawn', { milestoneId: id });

/** The milestone is no longer to be reached: planned by mistake, or no longer pursued. Does not say that it was missed. */
export const MilestoneWithdrawn = defineEvent('MilestoneWithdrawn', { milestoneId: id });

export const scheduleEvents = [
  DependencyDeclared,
  DependencyWithdrawn,
  MilestonePlanned,
  MilestoneReforecast,
  MilestoneMet,
  MilestoneMetWithdrawn,
  MilestoneWithdrawn,
] as const;

export type ScheduleEvent = EventOf<(typeof scheduleEvents)[number]>;
