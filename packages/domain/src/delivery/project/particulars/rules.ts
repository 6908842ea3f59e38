import { accepted } from '../../../kernel/decision.ts';
import { everything, newestOf, nothing, rulesFor } from '../../../kernel/deciding.ts';
import { managers } from '../../../kernel/roles.ts';
import type { States } from '../../../world.ts';
import type { ProjectCommandOf } from '../commands.ts';
import type { ProjectEvent } from '../events.ts';
import type { ProjectState } from '../state.ts';
import * as command from './commands.ts';
import { align, delist, list, nameSponsor, propose, rank, redescribe } from './decide.ts';
import { aimsNotInForce, departmentIsRegistered, placeBelow, proposalFacts } from './facts.ts';

const { begins, goesOn } = rulesFor<ProjectState, ProjectEvent, States>();

const by = managers;

function particularsGiven(given: ProjectCommandOf<'RedescribeProject'>, state: ProjectState | undefined): number {
  const parts = ['title', 'purpose', 'departmentId', 'serviceArea'] as const;
  return newestOf(...parts.filter((part) => given[part] !== undefined).map((part) => state?.[part]));
}

/** Commands about a project as a whole. What is stated anew rests on what was stated of the same thing. */
export const particularsRules = [
  begins(command.ProposeProject, {
    by,
    records: 'ProjectProposed',
    restsOn: everything,
    facts: ({ departmentId }, world) => proposalFacts(departmentId, world),
    decide: propose,
  }),
  goesOn(command.RedescribeProject, {
    by,
    records: 'ProjectRedescribed',
    restsOn: particularsGiven,
    facts: ({ departmentId }, world) => departmentIsRegistered(departmentId, world),
    decide: redescribe,
  }),
  goesOn(command.AlignProject, {
    by,
    records: 'ProjectAligned',
    restsOn: (_command, state) => newestOf(state?.aimIds),
    facts: ({ aimIds, effectiveOn }, world) => aimsNotInForce(aimIds, effectiveOn, world),
    decide: align,
  }),
  goesOn(command.RankProject, {
    by,
    records: 'ProjectRanked',
    restsOn: nothing,
    facts: (to, world) => placeBelow(to.placeBelow, to.projectId, world),
    decide: rank,
  }),
  goesOn(command.NameProjectSponsor, {
    by,
    records: 'ProjectSponsorNamed',
    restsOn: (_command, state) => newestOf(state?.sponsor),
    decide: nameSponsor,
  }),
  goesOn(command.ListProject, { by, records: 'ProjectListed', restsOn: nothing, decide: list }),
  goesOn(command.DelistProject, { by, records: 'ProjectDelisted', restsOn: nothing, decide: delist }),
  goesOn(command.StopProject, {
    by,
    records: 'ProjectStopped',
    restsOn: nothing,
    decide: () => accepted({ type: 'ProjectStopped', data: {} }),
  }),
  goesOn(command.CloseProject, {
    by,
    records: 'ProjectClosed',
    restsOn: nothing,
    decide: ({ delivered }) => accepted({ type: 'ProjectClosed', data: { delivered } }),
  }),
] as const;
