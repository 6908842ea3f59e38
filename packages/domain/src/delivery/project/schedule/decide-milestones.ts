import type { z } from 'zod';

import { defineCommand } from '../../../kernel/command.ts';
import { newestOf, nothing, rulesFor } from '../../../kernel/deciding.ts';
import { accepted, refused } from '../../../kernel/decision.ts';
import type { Decision, Refused } from '../../../kernel/decision.ts';
import { inForceOn } from '../../../kernel/entry.ts';
import { nothingIsDifferent } from '../../../kernel/refusals.ts';
import { managers } from '../../../kernel/roles.ts';
import { id, prose } from '../../../kernel/schema.ts';
import type { States } from '../../../world.ts';
import type { ProjectEvent } from '../events.ts';
import { wasNotYet } from '../refusals.ts';
import type { Milestone, ProjectState } from '../state.ts';
import * as event from './events.ts';

const { goesOn } = rulesFor<ProjectState, ProjectEvent, States>();

const by = managers;

const project = { projectId: id };

type Decided = Decision<ProjectEvent>;

/** Whoever states anew when a milestone comes must have seen all that was said of it. */
function restsOnMilestone({ milestoneId }: { readonly milestoneId: string }, state: ProjectState | undefined): number {
  const milestone = state?.milestones.find((one) => one.milestoneId === milestoneId);
  if (milestone === undefined) return newestOf();
  const { planned, forecasts, met, notMet, withdrawn } = milestone;
  return newestOf(planned, ...forecasts, met, notMet, withdrawn);
}

/** Gives something to be reached its first day. */
export const PlanMilestone = defineCommand('PlanMilestone', { ...project, ...event.MilestonePlanned.schema.shape });

/**
 * `MilestoneIsAlreadyPlanned`, and unless imported `MilestoneIsBeforeTheProject`. The day planned for may be past: what
 * was planned then may be recorded late.
 */
const planMilestone = goesOn(PlanMilestone, {
  by,
  records: 'MilestonePlanned',
  restsOn: nothing,
  decide: (command, state) => {
    const { milestoneId, title, plannedFor } = command;
    const known = state.milestones.find((one) => one.milestoneId === milestoneId);
    if (known !== undefined) {
      return refused(
        'MilestoneIsAlreadyPlanned',
        `The milestone “${known.title}” is already planned.`,
        'Reforecast it when its day changes.',
      );
    }
    const early = beforeTheProject(command, `The day planned for, ${plannedFor},`, plannedFor, state);
    return early ?? accepted({ type: 'MilestonePlanned', data: { milestoneId, title, plannedFor } });
  },
});

/** Unless imported: a publication may state a day before its first mention of the project. */
function beforeTheProject(
  { source }: z.infer<typeof PlanMilestone | typeof ReforecastMilestone>,
  what: string,
  day: string,
  { proposed }: ProjectState,
): Refused | undefined {
  if (source !== undefined || day >= proposed.on) return undefined;
  return refused(
    'MilestoneIsBeforeTheProject',
    `${what} is before the project was proposed, on ${proposed.on}.`,
    'Give a day on or after the day the project was proposed.',
  );
}

/** Expects a milestone on another day, with the reason. */
export const ReforecastMilestone = defineCommand('ReforecastMilestone', {
  ...project,
  ...event.MilestoneReforecast.schema.shape,
  reason: prose,
});

/** As `withOpenMilestone`, then `NothingIsDifferent`, and unless imported `MilestoneIsBeforeTheProject`. */
const reforecastMilestone = goesOn(ReforecastMilestone, {
  by,
  records: 'MilestoneReforecast',
  restsOn: restsOnMilestone,
  decide: (command, state) => {
    const { milestoneId, forecastFor, effectiveOn } = command;
    return withOpenMilestone(command, state, (milestone) => {
      const expected = inForceOn(milestone.forecasts, effectiveOn) ?? milestone.planned;
      const forecast = { type: 'MilestoneReforecast', data: { milestoneId, forecastFor } } as const;
      if (expected.value === forecastFor) return nothingIsDifferent(forecast);
      const early = beforeTheProject(command, `The day forecast, ${forecastFor},`, forecastFor, state);
      return early ?? accepted(forecast);
    });
  },
});

/** States that the milestone was reached on the effective day. */
export const MeetMilestone = defineCommand('MeetMilestone', { ...project, ...event.MilestoneMet.schema.shape });

/** As `withOpenMilestone`. */
const meetMilestone = goesOn(MeetMilestone, {
  by,
  records: 'MilestoneMet',
  restsOn: nothing,
  decide: (command, state) => {
    const { milestoneId } = command;
    return withOpenMilestone(command, state, () => accepted({ type: 'MilestoneMet', data: { milestoneId } }));
  },
});

/** States that a milestone recorded as met had not been met, with the reason. */
export const WithdrawMilestoneMet = defineCommand('WithdrawMilestoneMet', {
  ...project,
  ...event.MilestoneMetWithdrawn.schema.shape,
  reason: prose,
});

/** As `withPlannedMilestone`, then `MilestoneIsNotMet`, `MilestoneWasNotMetYet`. */
const withdrawMilestoneMet = goesOn(WithdrawMilestoneMet, {
  by,
  records: 'MilestoneMetWithdrawn',
  restsOn: restsOnMilestone,
  decide: (command, state) => {
    return withPlannedMilestone(command, state, ({ milestoneId, title, met }) => {
      if (met === undefined) {
        return refused('MilestoneIsNotMet', `“${title}” is not recorded as met.`, 'There is nothing to take back.');
      }
      return (
        wasNotYet('MilestoneWasNotMetYet', met, command) ??
        accepted({ type: 'MilestoneMetWithdrawn', data: { milestoneId } })
      );
    });
  },
});

/** States that a milestone is no longer to be reached, with the reason. */
export const WithdrawMilestone = defineCommand('WithdrawMilestone', {
  ...project,
  ...event.MilestoneWithdrawn.schema.shape,
  reason: prose,
});

/** As `withOpenMilestone`. */
const withdrawMilestone = goesOn(WithdrawMilestone, {
  by,
  records: 'MilestoneWithdrawn',
  restsOn: restsOnMilestone,
  decide: (command, state) => {
    const { milestoneId } = command;
    return withOpenMilestone(command, state, () => accepted({ type: 'MilestoneWithdrawn', data: { milestoneId } }));
  },
});

type AboutMilestone = z.infer<
  typeof ReforecastMilestone | typeof MeetMilestone | typeof WithdrawMilestoneMet | typeof WithdrawMilestone
>;

/** `MilestoneIsNotPlanned`, `MilestoneIsWithdrawn`. */
function withPlannedMilestone(
  command: AboutMilestone,
  state: ProjectState,
  decide: (milestone: Milestone) => Decided,
): Decided {
  const milestone = state.milestones.find((one) => one.milestoneId === command.milestoneId);
  if (milestone === undefined) {
    return refused('MilestoneIsNotPlanned', 'This milestone is not planned.', 'Plan it first.');
  }
  if (milestone.withdrawn !== undefined) {
    return refused(
      'MilestoneIsWithdrawn',
      `“${milestone.title}” was withdrawn on ${milestone.withdrawn.on}.`,
      'Plan a new milestone if it is to be reached after all.',
    );
  }
  return decide(milestone);
}

/** As `withPlannedMilestone`, then `MilestoneIsAlreadyMet`, `MilestoneWasNotPlannedYet`. */
function withOpenMilestone(
  command: AboutMilestone,
  state: ProjectState,
  decide: (milestone: Milestone) => Decided,
): Decided {
  return withPlannedMilestone(command, state, (milestone) => {
    const { title, met, planned } = milestone;
    if (met !== undefined) {
      return refused(
        'MilestoneIsAlreadyMet',
        `“${title}” was met on ${met.on}.`,
        'If it was not met after all, record that first. Plan a new milestone for what is still to come.',
      );
    }
    return wasNotYet('MilestoneWasNotPlannedYet', planned, command) ?? decide(milestone);
  });
}

/** Commands about milestones. */
export const milestoneCommands = [
  planMilestone,
  reforecastMilestone,
  meetMilestone,
  withdrawMilestoneMet,
  withdrawMilestone,
] as const;
