import { newestOf, restsOnEverything, restsOnNothing } from '../kernel/capability.ts';
import type { ProgrammeCommand } from './commands.ts';
import type { ProgrammeState } from './fold.ts';

/** Who adopts in place of a framework or scheme must have seen it; what is added besides rests on nothing. */
export function programmeRestsOn(command: ProgrammeCommand, state: ProgrammeState | undefined): number {
  switch (command.type) {
    case 'EstablishProgramme':
      return restsOnEverything;
    case 'AdoptGovernanceFramework':
      return newestOf(...(state?.frameworks ?? []));
    case 'AdoptSchemeOfDelegation':
      return newestOf(...(state?.schemes ?? []));
    case 'AdoptAim':
    case 'RetireAim':
    case 'RegisterDepartment':
    case 'RegisterPartner':
      return restsOnNothing;
  }
}
