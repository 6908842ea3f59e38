import { accepted, refused } from '../kernel/decision.ts';
import type { Decision } from '../kernel/decision.ts';
import { keyBetween } from '../kernel/order-key.ts';
import type { ProjectCommand, ProjectCommandOf } from './commands.ts';
import type { ProjectEvent } from './events.ts';
import type { ProjectFacts } from './facts.ts';
import { departmentIsNotRegistered, nothingIsDifferent } from './refusals.ts';
import type { ProjectState } from './state.ts';

type Particular = Extract<
  ProjectCommand,
  {
    type: 'RedescribeProject' | 'AlignProject' | 'RankProject' | 'NameProjectSponsor' | 'ListProject' | 'DelistProject';
  }
>;
type Decided = Decision<ProjectEvent>;

/** Decides on what a project is, whom it serves, its place, its sponsor and who publishes it. */
export function decideParticulars(command: Particular, state: ProjectState, facts: ProjectFacts): Decided {
  switch (command.type) {
    case 'RedescribeProject':
      return redescribe(command, state, facts);
    case 'AlignProject':
      return align(command, state, facts);
    case 'RankProject':
      return rank(facts);
    case 'NameProjectSponsor':
      if (state.sponsor?.value === command.sponsor) return nothingIsDifferent();
      return accepted({ type: 'ProjectSponsorNamed', data: { sponsor: command.sponsor } });
    case 'ListProject':
      return list(command, state);
    case 'DelistProject':
      return delist(command, state);
  }
}

/** `DepartmentIsNotRegistered`; then only what differs is recorded, and nothing at all is `NothingIsDifferent`. */
function redescribe(command: ProjectCommandOf<'RedescribeProject'>, state: ProjectState, facts: ProjectFacts): Decided {
  if (!facts.departmentIsRegistered) return departmentIsNotRegistered();
  const { title, purpose, departmentId, serviceArea } = command;
  const data = {
    ...(title === undefined || title === state.title.value ? {} : { title }),
    ...(purpose === undefined || purpose === state.purpose?.value ? {} : { purpose }),
    ...(departmentId === undefined || departmentId === state.departmentId.value ? {} : { departmentId }),
    ...(serviceArea === undefined || serviceArea === state.serviceArea?.value ? {} : { serviceArea }),
  };
  if (Object.keys(data).length === 0) return nothingIsDifferent();
  return accepted({ type: 'ProjectRedescribed', data });
}

/** `AimIsNotInForce` on that day for an aim the project did not already serve; `NothingIsDifferent`. */
function align({ aimIds }: ProjectCommandOf<'AlignProject'>, state: ProjectState, facts: ProjectFacts): Decided {
  const before = state.aimIds?.value ?? [];
  if (facts.aimsNotInForce.some((aimId) => !before.includes(aimId))) {
    return refused('AimIsNotInForce', 'An aim chosen is not in force.', 'Choose among the aims in force.');
  }
  const distinct = [...new Set(aimIds)];
  if (distinct.length === before.length && distinct.every((aimId) => before.includes(aimId)))
    return nothingIsDifferent();
  return accepted({ type: 'ProjectAligned', data: { aimIds: distinct } });
}

/** `NeighbourIsNotInTheBacklog` when the project to place it below has left the backlog. */
function rank({ place }: ProjectFacts): Decided {
  if (place === undefined) {
    return refused(
      'NeighbourIsNotInTheBacklog',
      'The project to place this one below is not in the backlog.',
      'Choose another place.',
    );
  }
  const { above, below, position } = place;
  return accepted({ type: 'ProjectRanked', data: { position, key: keyBetween(above, below) } });
}

/** `NothingIsDifferent` when the same publication already lists it under the same reference. */
function list({ publication, reference }: ProjectCommandOf<'ListProject'>, state: ProjectState): Decided {
  const now = state.listing?.value;
  if (now?.listed === true && now.publication === publication && now.reference === reference)
    return nothingIsDifferent();
  const optional = reference === undefined ? {} : { reference };
  return accepted({ type: 'ProjectListed', data: { publication, ...optional } });
}

/** `ProjectIsNotListed` when no publication lists it now. */
function delist({ publication }: ProjectCommandOf<'DelistProject'>, state: ProjectState): Decided {
  if (state.listing?.value.listed !== true) {
    return refused('ProjectIsNotListed', 'No publication lists this project now.', 'Nothing needs to be recorded.');
  }
  return accepted({ type: 'ProjectDelisted', data: { publication } });
}
