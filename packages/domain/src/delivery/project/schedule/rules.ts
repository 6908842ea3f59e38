import { newestOf, nothing, rulesFor } from '../../../kernel/deciding.ts';
import { managers } from '../../../kernel/roles.ts';
import type { States } from '../../../world.ts';
import type { ProjectEvent } from '../events.ts';
import type { ProjectState } from '../state.ts';
import * as command from './commands.ts';
import {
  declareDependency,
  meetMilestone,
  planMilestone,
  reforecastMilestone,
  withdrawDependency,
  withdrawMilestone,
  withdrawMilestoneMet,
} from './decide.ts';

const { goesOn } = rulesFor<ProjectState, ProjectEvent, States>();

const by = managers;

/** Whoever states anew when a milestone comes must have seen all that was said of it. */
function restsOnMilestone({ milestoneId }: { readonly milestoneId: string }, state: ProjectState | undefined): number {
  const milestone = state?.milestones.find((one) => one.milestoneId === milestoneId);
  if (milestone === undefined) return newestOf();
  const { planned, forecasts, met, notMet, withdrawn } = milestone;
  return newestOf(planned, ...forecasts, met, notMet, withdrawn);
}

/** Commands about dependencies and milestones. */
export const scheduleRules = [
  goesOn(command.DeclareDependency, {
    by,
    records: 'DependencyDeclared',
    restsOn: nothing,
    facts: ({ onProjectId }, world) => onProjectId === undefined || world.state('project', onProjectId) !== undefined,
    decide: declareDependency,
  }),
  goesOn(command.WithdrawDependency, {
    by,
    records: 'DependencyWithdrawn',
    restsOn: nothing,
    decide: withdrawDependency,
  }),
  goesOn(command.PlanMilestone, { by, records: 'MilestonePlanned', restsOn: nothing, decide: planMilestone }),
  goesOn(command.ReforecastMilestone, {
    by,
    records: 'MilestoneReforecast',
    restsOn: restsOnMilestone,
    decide: reforecastMilestone,
  }),
  goesOn(command.MeetMilestone, { by, records: 'MilestoneMet', restsOn: nothing, decide: meetMilestone }),
  goesOn(command.WithdrawMilestoneMet, {
    by,
    records: 'MilestoneMetWithdrawn',
    restsOn: restsOnMilestone,
    decide: withdrawMilestoneMet,
  }),
  goesOn(command.WithdrawMilestone, {
    by,
    records: 'MilestoneWithdrawn',
    restsOn: restsOnMilestone,
    decide: withdrawMilestone,
  }),
] as const;
