import { accepted, refused } from '../../../kernel/decision.ts';
import type { Decision, Refused } from '../../../kernel/decision.ts';
import type { ProjectCommandOf } from '../commands.ts';
import type { ProjectEvent } from '../events.ts';
import { expectedDay } from '../latest.ts';
import { nothingIsDifferent } from '../../../kernel/refusals.ts';
import { readsAlike } from '../../../kernel/text.ts';
import { wasNotYet } from '../refusals.ts';
import type { Milestone, ProjectState } from '../state.ts';

type Decided = Decision<ProjectEvent>;

/**
 * `DependencyIsAlreadyDeclared`, `ProjectDependsOnItself`, `OtherProjectIsNotKnown`; `NothingIsDifferent` while the same
 * need stands. A ring of needs is taken, since it may be so: it is listed under *Checks*.
 */
export function declareDependency(
  command: ProjectCommandOf<'DeclareDependency'>,
  state: ProjectState,
  otherProjectExists: boolean,
): Decided {
  const { dependencyId, needs, onProjectId } = command;
  if (state.dependencies.some((one) => one.dependencyId === dependencyId)) {
    return refused('DependencyIsAlreadyDeclared', 'This dependency is already declared.', 'See the list.');
  }
  if (onProjectId === state.projectId) {
    return refused('ProjectDependsOnItself', 'A project cannot depend on itself.', 'Choose another project.');
  }
  if (!otherProjectExists) {
    return refused('OtherProjectIsNotKnown', 'The other project is not known.', 'Choose a project from the backlog.');
  }
  const same = state.dependencies.some(
    (one) => one.withdrawn === undefined && one.onProjectId === onProjectId && readsAlike(one.needs, needs),
  );
  if (same) return nothingIsDifferent();
  const optional = onProjectId === undefined ? {} : { onProjectId };
  return accepted({ type: 'DependencyDeclared', data: { dependencyId, needs, ...optional } });
}

/** `DependencyIsNotStanding`, `DependencyWasNotDeclaredYet`. */
export function withdrawDependency(command: ProjectCommandOf<'WithdrawDependency'>, state: ProjectState): Decided {
  const { dependencyId } = command;
  const standing = state.dependencies.find((one) => one.dependencyId === dependencyId && one.withdrawn === undefined);
  if (standing === undefined) {
    return refused('DependencyIsNotStanding', 'No such dependency stands.', 'Choose one that stands.');
  }
  return (
    wasNotYet('DependencyWasNotDeclaredYet', standing.declared, command) ??
    accepted({ type: 'DependencyWithdrawn', data: { dependencyId } })
  );
}

/**
 * `MilestoneIsAlreadyPlanned`, and unless imported `MilestoneIsBeforeTheProject`. The day planned for may be past: what
 * was planned then may be recorded late.
 */
export function planMilestone(command: ProjectCommandOf<'PlanMilestone'>, state: ProjectState): Decided {
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
}

/** Unless imported: a publication may state a day before its first mention of the project. */
function beforeTheProject(
  { source }: ProjectCommandOf<'PlanMilestone' | 'ReforecastMilestone'>,
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

/** As `withOpenMilestone`, then `NothingIsDifferent`, and unless imported `MilestoneIsBeforeTheProject`. */
export function reforecastMilestone(command: ProjectCommandOf<'ReforecastMilestone'>, state: ProjectState): Decided {
  const { milestoneId, forecastFor } = command;
  return withOpenMilestone(command, state, (milestone) => {
    if (expectedDay(milestone).value === forecastFor) return nothingIsDifferent();
    const early = beforeTheProject(command, `The day forecast, ${forecastFor},`, forecastFor, state);
    return early ?? accepted({ type: 'MilestoneReforecast', data: { milestoneId, forecastFor } });
  });
}

/** As `withOpenMilestone`. */
export function meetMilestone(command: ProjectCommandOf<'MeetMilestone'>, state: ProjectState): Decided {
  const { milestoneId } = command;
  return withOpenMilestone(command, state, () => accepted({ type: 'MilestoneMet', data: { milestoneId } }));
}

/** As `withPlannedMilestone`, then `MilestoneIsNotMet`, `MilestoneWasNotMetYet`. */
export function withdrawMilestoneMet(command: ProjectCommandOf<'WithdrawMilestoneMet'>, state: ProjectState): Decided {
  return withPlannedMilestone(command, state, ({ milestoneId, title, met }) => {
    if (met === undefined) {
      return refused('MilestoneIsNotMet', `“${title}” is not recorded as met.`, 'There is nothing to take back.');
    }
    return (
      wasNotYet('MilestoneWasNotMetYet', met, command) ??
      accepted({ type: 'MilestoneMetWithdrawn', data: { milestoneId } })
    );
  });
}

/** As `withOpenMilestone`. */
export function withdrawMilestone(command: ProjectCommandOf<'WithdrawMilestone'>, state: ProjectState): Decided {
  const { milestoneId } = command;
  return withOpenMilestone(command, state, () => accepted({ type: 'MilestoneWithdrawn', data: { milestoneId } }));
}

type AboutMilestone = ProjectCommandOf<
  'ReforecastMilestone' | 'MeetMilestone' | 'WithdrawMilestoneMet' | 'WithdrawMilestone'
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
