import { accepted, refused } from '../kernel/decision.ts';
import type { Decision } from '../kernel/decision.ts';
import type { ProjectCommand, ProjectCommandOf } from './commands.ts';
import type { ProjectEvent } from './events.ts';
import type { ProjectFacts } from './facts.ts';
import { expectedDay } from './latest.ts';
import { nothingIsDifferent, wasNotYet } from './refusals.ts';
import type { Milestone, ProjectState } from './state.ts';

type Planning = Extract<
  ProjectCommand,
  {
    type: 'DeclareDependency' | 'WithdrawDependency' | 'PlanMilestone' | 'ReforecastMilestone' | 'MeetMilestone';
  }
>;
type Decided = Decision<ProjectEvent>;

/** Decides on dependencies and milestones. */
export function decidePlan(command: Planning, state: ProjectState, facts: ProjectFacts): Decided {
  switch (command.type) {
    case 'DeclareDependency':
      return declare(command, state, facts);
    case 'WithdrawDependency':
      return withdraw(command, state);
    case 'PlanMilestone':
      return plan(command, state);
    case 'ReforecastMilestone':
      return reforecast(command, state);
    case 'MeetMilestone':
      return meet(command, state);
  }
}

/** `DependencyIsAlreadyDeclared`, `ProjectDependsOnItself`, `OtherProjectIsNotKnown`. */
function declare(command: ProjectCommandOf<'DeclareDependency'>, state: ProjectState, facts: ProjectFacts): Decided {
  const { dependencyId, needs, onProjectId } = command;
  if (state.dependencies.some((one) => one.dependencyId === dependencyId)) {
    return refused('DependencyIsAlreadyDeclared', 'This dependency is already declared.', 'See the list.');
  }
  if (onProjectId === state.projectId) {
    return refused('ProjectDependsOnItself', 'A project cannot depend on itself.', 'Choose another project.');
  }
  if (!facts.otherProjectExists) {
    return refused('OtherProjectIsNotKnown', 'The other project is not known.', 'Choose a project from the backlog.');
  }
  const optional = onProjectId === undefined ? {} : { onProjectId };
  return accepted({ type: 'DependencyDeclared', data: { dependencyId, needs, ...optional } });
}

/** `DependencyIsNotStanding`, `DependencyWasNotDeclaredYet`. */
function withdraw(command: ProjectCommandOf<'WithdrawDependency'>, state: ProjectState): Decided {
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

/** `MilestoneIsAlreadyPlanned`. The day planned for may be past: an import states what was planned then. */
function plan(command: ProjectCommandOf<'PlanMilestone'>, state: ProjectState): Decided {
  const { milestoneId, title, plannedFor } = command;
  const known = state.milestones.find((one) => one.milestoneId === milestoneId);
  if (known !== undefined) {
    return refused(
      'MilestoneIsAlreadyPlanned',
      `The milestone “${known.title}” is already planned.`,
      'Reforecast it when its day changes.',
    );
  }
  return accepted({ type: 'MilestonePlanned', data: { milestoneId, title, plannedFor } });
}

/** `MilestoneIsNotPlanned`, `MilestoneIsAlreadyMet`, `MilestoneWasNotPlannedYet`, `NothingIsDifferent`. */
function reforecast(command: ProjectCommandOf<'ReforecastMilestone'>, state: ProjectState): Decided {
  const { milestoneId, forecastFor } = command;
  return withOpenMilestone(command, state, (milestone) => {
    if (expectedDay(milestone).value === forecastFor) return nothingIsDifferent();
    return accepted({ type: 'MilestoneReforecast', data: { milestoneId, forecastFor } });
  });
}

/** `MilestoneIsNotPlanned`, `MilestoneIsAlreadyMet`, `MilestoneWasNotPlannedYet`. */
function meet(command: ProjectCommandOf<'MeetMilestone'>, state: ProjectState): Decided {
  const { milestoneId } = command;
  return withOpenMilestone(command, state, () => accepted({ type: 'MilestoneMet', data: { milestoneId } }));
}

function withOpenMilestone(
  command: ProjectCommandOf<'ReforecastMilestone' | 'MeetMilestone'>,
  state: ProjectState,
  decide: (milestone: Milestone) => Decided,
): Decided {
  const milestone = state.milestones.find((one) => one.milestoneId === command.milestoneId);
  if (milestone === undefined) {
    return refused('MilestoneIsNotPlanned', 'This milestone is not planned.', 'Plan it first.');
  }
  if (milestone.met !== undefined) {
    return refused(
      'MilestoneIsAlreadyMet',
      `“${milestone.title}” was met on ${milestone.met.on}.`,
      'Plan a new milestone for what is still to come.',
    );
  }
  return wasNotYet('MilestoneWasNotPlannedYet', milestone.planned, command) ?? decide(milestone);
}
