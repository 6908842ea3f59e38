import type { z } from 'zod';

import { defineCommand } from '../../../kernel/command.ts';
import { id, prose } from '../../../kernel/schema.ts';
import * as event from './events.ts';

const project = { projectId: id };

/** States what the project cannot go on without. */
export const DeclareDependency = defineCommand('DeclareDependency', {
  ...project,
  ...event.DependencyDeclared.schema.shape,
});

/** States that a dependency no longer holds, with the reason. */
export const WithdrawDependency = defineCommand('WithdrawDependency', {
  ...project,
  ...event.DependencyWithdrawn.schema.shape,
  reason: prose,
});

/** Gives something to be reached its first day. */
export const PlanMilestone = defineCommand('PlanMilestone', { ...project, ...event.MilestonePlanned.schema.shape });

/** Expects a milestone on another day, with the reason. */
export const ReforecastMilestone = defineCommand('ReforecastMilestone', {
  ...project,
  ...event.MilestoneReforecast.schema.shape,
  reason: prose,
});

/** States that the milestone was reached on the effective day. */
export const MeetMilestone = defineCommand('MeetMilestone', { ...project, ...event.MilestoneMet.schema.shape });

/** States that a milestone recorded as met had not been met, with the reason. */
export const WithdrawMilestoneMet = defineCommand('WithdrawMilestoneMet', {
  ...project,
  ...event.MilestoneMetWithdrawn.schema.shape,
  reason: prose,
});

/** States that a milestone is no longer to be reached, with the reason. */
export const WithdrawMilestone = defineCommand('WithdrawMilestone', {
  ...project,
  ...event.MilestoneWithdrawn.schema.shape,
  reason: prose,
});

type Commands =
  | typeof DeclareDependency
  | typeof WithdrawDependency
  | typeof PlanMilestone
  | typeof ReforecastMilestone
  | typeof MeetMilestone
  | typeof WithdrawMilestoneMet
  | typeof WithdrawMilestone;

export type ScheduleCommand = z.infer<Commands>;
