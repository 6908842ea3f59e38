import type { z } from 'zod';

import { defineCommand } from '../../../kernel/command.ts';
import { everything, newestOf, nothing, rulesFor } from '../../../kernel/deciding.ts';
import { accepted, refused } from '../../../kernel/decision.ts';
import { keyBetween } from '../../../kernel/order-key.ts';
import { nothingIsDifferent, unlessSame } from '../../../kernel/refusals.ts';
import { managers } from '../../../kernel/roles.ts';
import { id, prose } from '../../../kernel/schema.ts';
import type { States } from '../../../world.ts';
import type { ProjectEvent } from '../events.ts';
import { departmentIsNotRegistered } from '../refusals.ts';
import type { ProjectState } from '../state.ts';
import * as event from './events.ts';
import { aimsNotInForce, departmentIsRegistered, placeBelow, proposalFacts } from './facts.ts';

const { begins, goesOn } = rulesFor<ProjectState, ProjectEvent, States>();

const by = managers;

const project = { projectId: id };

/** Puts a piece of work into the backlog. Purpose and origin may be left out by an import only. */
export const ProposeProject = defineCommand('ProposeProject', { ...project, ...event.ProjectProposed.schema.shape });

/**
 * In this order: not proposed before, `DepartmentIsNotRegistered`, and unless imported `ProjectIsBeforeTheProgramme`,
 * `PurposeIsMissing`, `OriginIsMissing`.
 */
const propose = begins(ProposeProject, {
  by,
  records: 'ProjectProposed',
  restsOn: everything,
  facts: ({ departmentId }, world) => proposalFacts(departmentId, world),
  decide: (command, state, { departmentIsKnown, programmeBeganOn }) => {
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
  },
});

/** Changes particulars; only the fields given. */
export const RedescribeProject = defineCommand('RedescribeProject', {
  ...project,
  ...event.ProjectRedescribed.schema.shape,
});

function particularsGiven(given: z.infer<typeof RedescribeProject>, state: ProjectState | undefined): number {
  const parts = ['title', 'purpose', 'departmentId', 'serviceArea'] as const;
  return newestOf(...parts.filter((part) => given[part] !== undefined).map((part) => state?.[part]));
}

/** `DepartmentIsNotRegistered`; then only what differs is recorded, and nothing at all is `NothingIsDifferent`. */
const redescribe = goesOn(RedescribeProject, {
  by,
  records: 'ProjectRedescribed',
  restsOn: particularsGiven,
  facts: ({ departmentId }, world) => departmentIsRegistered(departmentId, world),
  decide: (command, state, departmentIsKnown) => {
    if (!departmentIsKnown) return departmentIsNotRegistered();
    const { title, purpose, departmentId, serviceArea } = command;
    const data = {
      ...(title === undefined || title === state.title.value ? {} : { title }),
      ...(purpose === undefined || purpose === state.purpose?.value ? {} : { purpose }),
      ...(departmentId === undefined || departmentId === state.departmentId.value ? {} : { departmentId }),
      ...(serviceArea === undefined || serviceArea === state.serviceArea?.value ? {} : { serviceArea }),
    };
    if (Object.keys(data).length > 0) return accepted({ type: 'ProjectRedescribed', data });
    const given = { title, purpose, departmentId, serviceArea };
    const again = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return nothingIsDifferent({ type: 'ProjectRedescribed', data: again });
  },
});

/** States which aims the project serves. */
export const AlignProject = defineCommand('AlignProject', { ...project, ...event.ProjectAligned.schema.shape });

/** `AimIsNotInForce` on that day for an aim the project did not already serve; `NothingIsDifferent`. */
const align = goesOn(AlignProject, {
  by,
  records: 'ProjectAligned',
  restsOn: (_command, state) => newestOf(state?.aimIds),
  facts: ({ aimIds, effectiveOn }, world) => aimsNotInForce(aimIds, effectiveOn, world),
  decide: ({ aimIds }, state, aimsNotInForce) => {
    const before = state.aimIds?.value ?? [];
    if (aimsNotInForce.some((aimId) => !before.includes(aimId))) {
      return refused('AimIsNotInForce', 'An aim chosen is not in force.', 'Choose among the aims in force.');
    }
    const distinct = [...new Set(aimIds)];
    const isSame = distinct.length === before.length && distinct.every((aimId) => before.includes(aimId));
    return unlessSame(isSame, { type: 'ProjectAligned', data: { aimIds: distinct } });
  },
});

/** Names the post that answers for the project, in place of any named before. */
export const NameProjectSponsor = defineCommand('NameProjectSponsor', {
  ...project,
  ...event.ProjectSponsorNamed.schema.shape,
});

/** `NothingIsDifferent`. */
const nameSponsor = goesOn(NameProjectSponsor, {
  by,
  records: 'ProjectSponsorNamed',
  restsOn: (_command, state) => newestOf(state?.sponsor),
  decide: ({ sponsor }, state) =>
    unlessSame(state.sponsor?.value === sponsor, { type: 'ProjectSponsorNamed', data: { sponsor } }),
});

/** Gives the project the place directly below another one; `null` puts it first. */
export const RankProject = defineCommand('RankProject', {
  ...project,
  placeBelow: id.nullable(),
  reason: prose,
});

/** `NeighbourIsNotInTheBacklog` when the project to place it below has left the backlog. */
const rank = goesOn(RankProject, {
  by,
  records: 'ProjectRanked',
  restsOn: nothing,
  facts: (to, world) => placeBelow(to.placeBelow, to.projectId, world),
  decide: (_command, _state, place) => {
    if (place === undefined) {
      return refused(
        'NeighbourIsNotInTheBacklog',
        'The project to place this one below is not in the backlog.',
        'Choose another place.',
      );
    }
    const { above, below, position } = place;
    return accepted({ type: 'ProjectRanked', data: { position, key: keyBetween(above, below) } });
  },
});

/** Records that a publication lists the project. */
export const ListProject = defineCommand('ListProject', { ...project, ...event.ProjectListed.schema.shape });

/** `NothingIsDifferent` when the same publication already lists it under the same reference. */
const list = goesOn(ListProject, {
  by,
  records: 'ProjectListed',
  restsOn: nothing,
  decide: ({ publication, reference }, state) => {
    const now = state.listing?.value;
    const optional = reference === undefined ? {} : { reference };
    const isSame = now?.listed === true && now.publication === publication && now.reference === reference;
    return unlessSame(isSame, { type: 'ProjectListed', data: { publication, ...optional } });
  },
});

/** Records that a publication leaves out a project that an earlier one listed. */
export const DelistProject = defineCommand('DelistProject', { ...project, ...event.ProjectDelisted.schema.shape });

/** `ProjectIsNotListed` when no publication lists it now. */
const delist = goesOn(DelistProject, {
  by,
  records: 'ProjectDelisted',
  restsOn: nothing,
  decide: ({ publication }, state) => {
    if (state.listing?.value.listed !== true) {
      return refused('ProjectIsNotListed', 'No publication lists this project now.', 'Nothing needs to be recorded.');
    }
    return accepted({ type: 'ProjectDelisted', data: { publication } });
  },
});

/** Ends the project unfinished, with the reason. */
export const StopProject = defineCommand('StopProject', { ...project, reason: prose });

const stop = goesOn(StopProject, {
  by,
  records: 'ProjectStopped',
  restsOn: nothing,
  decide: () => accepted({ type: 'ProjectStopped', data: {} }),
});

/** Ends the project as complete. */
export const CloseProject = defineCommand('CloseProject', { ...project, ...event.ProjectClosed.schema.shape });

const close = goesOn(CloseProject, {
  by,
  records: 'ProjectClosed',
  restsOn: nothing,
  decide: ({ delivered }) => accepted({ type: 'ProjectClosed', data: { delivered } }),
});

/** Commands about a project as a whole. What is stated anew rests on what was stated of the same thing. */
export const particularsCommands = [propose, redescribe, align, rank, nameSponsor, list, delist, stop, close] as const;
