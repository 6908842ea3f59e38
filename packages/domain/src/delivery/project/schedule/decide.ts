import { defineCommand } from '../../../kernel/command.ts';
import { nothing, rulesFor } from '../../../kernel/deciding.ts';
import { accepted, refused } from '../../../kernel/decision.ts';
import { nothingIsDifferent } from '../../../kernel/refusals.ts';
import { managers } from '../../../kernel/roles.ts';
import { id, prose } from '../../../kernel/schema.ts';
import { readsAlike } from '../../../kernel/text.ts';
import type { States } from '../../../world.ts';
import type { ProjectEvent } from '../events.ts';
import { wasNotYet } from '../refusals.ts';
import type { ProjectState } from '../state.ts';
import * as event from './events.ts';
import { milestoneCommands } from './decide-milestones.ts';

const { goesOn } = rulesFor<ProjectState, ProjectEvent, States>();

const by = managers;

const project = { projectId: id };

/** States what the project cannot go on without. */
export const DeclareDependency = defineCommand('DeclareDependency', {
  ...project,
  ...event.DependencyDeclared.schema.shape,
});

/**
 * `DependencyIsAlreadyDeclared`, `ProjectDependsOnItself`, `OtherProjectIsNotKnown`; `NothingIsDifferent` while the same
 * need stands. A ring of needs is taken, since it may be so: it is listed under *Checks*.
 */
const declareDependency = goesOn(DeclareDependency, {
  by,
  records: 'DependencyDeclared',
  restsOn: nothing,
  facts: ({ onProjectId }, world) => onProjectId === undefined || world.state('project', onProjectId) !== undefined,
  decide: (command, state, otherProjectExists) => {
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
    // The other statement stands beside this one: to say it twice puts nothing right.
    if (same) return nothingIsDifferent(undefined);
    const optional = onProjectId === undefined ? {} : { onProjectId };
    return accepted({ type: 'DependencyDeclared', data: { dependencyId, needs, ...optional } });
  },
});

/** States that a dependency no longer holds, with the reason. */
export const WithdrawDependency = defineCommand('WithdrawDependency', {
  ...project,
  ...event.DependencyWithdrawn.schema.shape,
  reason: prose,
});

/** `DependencyIsNotStanding`, `DependencyWasNotDeclaredYet`. */
const withdrawDependency = goesOn(WithdrawDependency, {
  by,
  records: 'DependencyWithdrawn',
  restsOn: nothing,
  decide: (command, state) => {
    const { dependencyId } = command;
    const standing = state.dependencies.find((one) => one.dependencyId === dependencyId && one.withdrawn === undefined);
    if (standing === undefined) {
      return refused('DependencyIsNotStanding', 'No such dependency stands.', 'Choose one that stands.');
    }
    return (
      wasNotYet('DependencyWasNotDeclaredYet', standing.declared, command) ??
      accepted({ type: 'DependencyWithdrawn', data: { dependencyId } })
    );
  },
});

/** Commands about dependencies and milestones. */
export const scheduleCommands = [declareDependency, withdrawDependency, ...milestoneCommands] as const;
