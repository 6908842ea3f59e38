import { accepted, refused } from '../../../kernel/decision.ts';
import type { Decision } from '../../../kernel/decision.ts';
import { keyBetween } from '../../../kernel/order-key.ts';
import type { ProjectCommandOf } from '../commands.ts';
import type { ProjectEvent } from '../events.ts';
import type { Place, ProposalFacts } from './facts.ts';
import { nothingIsDifferent } from '../../../kernel/refusals.ts';
import { departmentIsNotRegistered } from '../refusals.ts';
import type { ProjectState } from '../state.ts';

type Decided = Decision<ProjectEvent>;

/** In this order: not proposed before, `DepartmentIsNotRegistered`, and unless imported `ProjectIsBeforeTheProgramme`, `PurposeIsMissing`, `OriginIsMissing`. */
export function propose(
  command: ProjectCommandOf<'ProposeProject'>,
  state: ProjectState | undefined,
  { departmentIsKnown, programmeBeganOn }: ProposalFacts,
): Decided {
  if (state !== undefined) {
    return refused('ProjectIsAlreadyProposed', 'This project is already in the backlog.', 'Open it there.');
  }
  if (!departmentIsKnown) return departmentIsNotRegistered();
  const { title, purpose, departmentId, serviceArea, origin, source, effectiveOn } = command;
  if (source === undefined && programmeBeganOn !== undefined && effectiveOn < programmeBeganOn) {
    return refused(
      'ProjectIsBeforeTheProgramme',
      `The project would be proposed on ${effectiveOn}, before the programme began on ${programmeBeganOn}.`,
      'Give a day on or after the day the programme began.',
    );
  }
  if (source === undefined && purpose === undefined) {
    return refused('PurposeIsMissing', 'The project has no purpose yet.', 'Say what it is for.');
  }
  if (source === undefined && origin === undefined) {
    return refused('OriginIsMissing', 'Nothing says what brought the project here.', 'Choose where it comes from.');
  }
  return accepted({
    type: 'ProjectProposed',
    data: {
      title,
      ...(purpose === undefined ? {} : { purpose }),
      departmentId,
      ...(serviceArea === undefined ? {} : { serviceArea }),
      ...(origin === undefined ? {} : { origin }),
    },
  });
}

/** `DepartmentIsNotRegistered`; then only what differs is recorded, and nothing at all is `NothingIsDifferent`. */
export function redescribe(
  command: ProjectCommandOf<'RedescribeProject'>,
  state: ProjectState,
  departmentIsKnown: boolean,
): Decided {
  if (!departmentIsKnown) return departmentIsNotRegistered();
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
export function align(
  { aimIds }: ProjectCommandOf<'AlignProject'>,
  state: ProjectState,
  aimsNotInForce: readonly string[],
): Decided {
  const before = state.aimIds?.value ?? [];
  if (aimsNotInForce.some((aimId) => !before.includes(aimId))) {
    return refused('AimIsNotInForce', 'An aim chosen is not in force.', 'Choose among the aims in force.');
  }
  const distinct = [...new Set(aimIds)];
  if (distinct.length === before.length && distinct.every((aimId) => before.includes(aimId)))
    return nothingIsDifferent();
  return accepted({ type: 'ProjectAligned', data: { aimIds: distinct } });
}

/** `NothingIsDifferent`. */
export function nameSponsor({ sponsor }: ProjectCommandOf<'NameProjectSponsor'>, state: ProjectState): Decided {
  if (state.sponsor?.value === sponsor) return nothingIsDifferent();
  return accepted({ type: 'ProjectSponsorNamed', data: { sponsor } });
}

/** `NeighbourIsNotInTheBacklog` when the project to place it below has left the backlog. */
export function rank(
  _command: ProjectCommandOf<'RankProject'>,
  _state: ProjectState,
  place: Place | undefined,
): Decided {
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
export function list({ publication, reference }: ProjectCommandOf<'ListProject'>, state: ProjectState): Decided {
  const now = state.listing?.value;
  if (now?.listed === true && now.publication === publication && now.reference === reference)
    return nothingIsDifferent();
  const optional = reference === undefined ? {} : { reference };
  return accepted({ type: 'ProjectListed', data: { publication, ...optional } });
}

/** `ProjectIsNotListed` when no publication lists it now. */
export function delist({ publication }: ProjectCommandOf<'DelistProject'>, state: ProjectState): Decided {
  if (state.listing?.value.listed !== true) {
    return refused('ProjectIsNotListed', 'No publication lists this project now.', 'Nothing needs to be recorded.');
  }
  return accepted({ type: 'ProjectDelisted', data: { publication } });
}
