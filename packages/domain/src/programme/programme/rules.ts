import { decidesOn, everything, newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { keepers, nobody, rulers } from '../../kernel/roles.ts';
import type { LedgerWorld, States } from '../../world.ts';
import * as command from './commands.ts';
import { adoptFramework, adoptScheme, adoptVirementRules, assignRoles } from './decide-governance.ts';
import {
  adoptAim,
  establish,
  namedTwice,
  programmeIsNotEstablished,
  registerDepartment,
  registerPartner,
  retireAim,
} from './decide.ts';
import { programmeEvents } from './events.ts';
import type { Gate, ProgrammeEvent } from './events.ts';
import type { ProgrammeState } from './state.ts';

const { begins, goesOn } = rulesFor<ProgrammeState, ProgrammeEvent, States>();

/** Boards named by gates that the ledger does not hold. */
function unknownBoards(gates: readonly Gate[], world: LedgerWorld): readonly string[] {
  const unknown = gates.map((gate) => gate.boardId).filter((boardId) => world.state('board', boardId) === undefined);
  return [...new Set(unknown)];
}

/** Every command about the programme. Who adopts in place of a framework or scheme must have seen it. */
export const programmeDecides = decidesOn<ProgrammeState, ProgrammeEvent, States>()({
  events: programmeEvents,
  idField: 'programmeId',
  unknown: programmeIsNotEstablished,
  holds: namedTwice,
  commands: [
    begins(command.EstablishProgramme, {
      by: keepers,
      records: 'ProgrammeEstablished',
      restsOn: everything,
      facts: ({ programmeId }, world) =>
        world.states('programme').find((one) => one.programmeId !== programmeId)?.programmeId,
      decide: establish,
    }),
    goesOn(command.AdoptAim, { by: keepers, records: 'AimAdopted', restsOn: nothing, decide: adoptAim }),
    goesOn(command.RetireAim, { by: keepers, records: 'AimRetired', restsOn: nothing, decide: retireAim }),
    goesOn(command.RegisterDepartment, {
      by: keepers,
      records: 'DepartmentRegistered',
      restsOn: nothing,
      decide: registerDepartment,
    }),
    goesOn(command.RegisterPartner, {
      by: keepers,
      records: 'PartnerRegistered',
      restsOn: nothing,
      decide: registerPartner,
    }),
    goesOn(command.AdoptGovernanceFramework, {
      by: rulers,
      records: 'GovernanceFrameworkAdopted',
      restsOn: (_command, state) => newestOf(...(state?.frameworks ?? [])),
      facts: ({ gates, shortPath }, world) => unknownBoards([...gates, ...(shortPath?.gates ?? [])], world),
      decide: adoptFramework,
    }),
    goesOn(command.AdoptSchemeOfDelegation, {
      by: rulers,
      records: 'SchemeOfDelegationAdopted',
      restsOn: (_command, state) => newestOf(...(state?.schemes ?? [])),
      decide: adoptScheme,
    }),
    goesOn(command.AdoptVirementRules, {
      by: rulers,
      records: 'VirementRulesAdopted',
      restsOn: (_command, state) => newestOf(...(state?.virementRules ?? [])),
      facts: ({ ladders }, world) =>
        Object.values(ladders)
          .flat()
          .flatMap(({ by }) =>
            by.kind === 'board' && world.state('board', by.boardId) === undefined ? [by.boardId] : [],
          ),
      decide: adoptVirementRules,
    }),
    goesOn(command.AssignRoles, { by: nobody, records: 'RolesAssigned', restsOn: nothing, decide: assignRoles }),
  ],
});
