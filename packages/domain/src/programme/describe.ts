import type { Entry } from '../kernel/entry.ts';
import type { World } from '../kernel/world.ts';
import type { ProgrammeEvent } from './events.ts';
import type { ProgrammeState } from './fold.ts';

/** An entry about the programme in words. */
export function describeProgramme(entry: Entry<ProgrammeEvent>, world: World<{ programme: ProgrammeState }>): string {
  switch (entry.type) {
    case 'ProgrammeEstablished':
      return `Programme established: ${entry.data.title}, ${entry.data.council}`;
    case 'AimAdopted':
      return `Aim adopted: ${entry.data.title}`;
    case 'AimRetired': {
      const { aimId } = entry.data;
      const aim = world
        .states('programme')
        .flatMap((programme) => programme.aims)
        .find((one) => one.aimId === aimId);
      return `Aim retired: ${aim?.title ?? aimId}`;
    }
    case 'DepartmentRegistered':
      return `Department registered: ${entry.data.title}`;
    case 'PartnerRegistered':
      return `Partner registered: ${entry.data.title}`;
    case 'GovernanceFrameworkAdopted':
      return `Governance framework adopted: ${entry.data.title}; gates: ${entry.data.gates.map((gate) => gate.title).join(', ')}`;
    case 'SchemeOfDelegationAdopted':
      return `Scheme of delegation adopted: ${entry.data.title}`;
  }
}
