import { accepted, refused } from '../kernel/decision.ts';
import type { Decision } from '../kernel/decision.ts';
import type { ProgrammeCommand } from './commands.ts';
import { decideGovernance } from './decide-governance.ts';
import type { ProgrammeEvent } from './events.ts';
import type { ProgrammeFacts } from './facts.ts';
import type { ProgrammeState } from './fold.ts';

type Decided = Decision<ProgrammeEvent>;

/**
 * Decides on a command about the programme. In this order: a ledger holds one programme
 * (`ProgrammeIsAlreadyEstablished`); nothing else precedes it (`ProgrammeIsNotEstablished`), in the ledger: departments
 * and aims may be older than the programme; an aim, department or partner is taken up once (`AimIsAlreadyAdopted`,
 * `AimWasRetired` for the same aim under the same id, `DepartmentIsAlreadyRegistered`, `PartnerIsAlreadyRegistered`);
 * only an aim that stands is retired (`AimIsNotAdopted`), not before it was adopted (`AimWasNotAdoptedYet`). Titles are
 * the same in any case. Leans on other streams for there being one programme, and for boards; the report `breaches`
 * checks it again.
 */
export function decideProgramme(
  command: ProgrammeCommand,
  state: ProgrammeState | undefined,
  facts: ProgrammeFacts,
): Decided {
  if (command.type === 'EstablishProgramme') return establish(command, state, facts);
  if (state === undefined) {
    return refused('ProgrammeIsNotEstablished', 'The programme has not been set up.', 'Establish the programme first.');
  }
  switch (command.type) {
    case 'AdoptAim':
      return adoptAim(command, state);
    case 'RetireAim':
      return retireAim(command, state);
    case 'RegisterDepartment':
      return registerDepartment(command, state);
    case 'RegisterPartner':
      return registerPartner(command, state);
    case 'AdoptGovernanceFramework':
    case 'AdoptSchemeOfDelegation':
      return decideGovernance(command, state, facts);
  }
}

type Of<Type extends ProgrammeCommand['type']> = Extract<ProgrammeCommand, { type: Type }>;

function establish(
  command: Of<'EstablishProgramme'>,
  state: ProgrammeState | undefined,
  facts: ProgrammeFacts,
): Decided {
  if (state !== undefined || facts.existing !== undefined) {
    return refused(
      'ProgrammeIsAlreadyEstablished',
      'This ledger already holds a programme.',
      'Use the programme that is there, or a store of its own for another.',
    );
  }
  const { title, council, purpose, endsOn, demonstration } = command;
  const optional = endsOn === undefined ? {} : { endsOn };
  return accepted({ type: 'ProgrammeEstablished', data: { title, council, purpose, ...optional, demonstration } });
}

function adoptAim({ aimId, title, description }: Of<'AdoptAim'>, state: ProgrammeState): Decided {
  const standing = state.aims.find(
    (aim) => aim.retired === undefined && (aim.aimId === aimId || same(aim.title, title)),
  );
  if (standing !== undefined) {
    return refused(
      'AimIsAlreadyAdopted',
      `The aim “${standing.title}” is already adopted.`,
      'Use the aim that is there.',
    );
  }
  const retired = state.aims.find((aim) => aim.aimId === aimId);
  if (retired?.retired !== undefined) {
    const sentence = `The aim “${retired.title}” was retired on ${retired.retired.on}.`;
    return refused('AimWasRetired', sentence, 'Adopt it as a new aim if it is taken up again.');
  }
  const optional = description === undefined ? {} : { description };
  return accepted({ type: 'AimAdopted', data: { aimId, title, ...optional } });
}

function retireAim({ aimId, effectiveOn }: Of<'RetireAim'>, state: ProgrammeState): Decided {
  const aim = state.aims.find((one) => one.aimId === aimId && one.retired === undefined);
  if (aim === undefined) {
    return refused('AimIsNotAdopted', 'This aim is not among those in force.', 'Choose an aim that is in force.');
  }
  if (effectiveOn < aim.adoptedOn) {
    return refused(
      'AimWasNotAdoptedYet',
      `On ${effectiveOn} this aim had not been adopted; that happened on ${aim.adoptedOn}.`,
      'Give a day on or after the day it was adopted.',
    );
  }
  return accepted({ type: 'AimRetired', data: { aimId } });
}

function registerDepartment({ departmentId, title, tier }: Of<'RegisterDepartment'>, state: ProgrammeState): Decided {
  const known = state.departments.find((one) => one.departmentId === departmentId || same(one.title, title));
  if (known !== undefined) {
    return refused(
      'DepartmentIsAlreadyRegistered',
      `The department “${known.title}” is already registered.`,
      'Use the department that is there, or another title.',
    );
  }
  const optional = tier === undefined ? {} : { tier };
  return accepted({ type: 'DepartmentRegistered', data: { departmentId, title, ...optional } });
}

function registerPartner({ partnerId, title, part }: Of<'RegisterPartner'>, state: ProgrammeState): Decided {
  const known = state.partners.find((one) => one.partnerId === partnerId || same(one.title, title));
  if (known !== undefined) {
    return refused(
      'PartnerIsAlreadyRegistered',
      `The partner “${known.title}” is already registered.`,
      'Use the partner that is there, or another title.',
    );
  }
  return accepted({ type: 'PartnerRegistered', data: { partnerId, title, part } });
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
