import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, everything, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { keepers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import { readsAlike } from '../../kernel/text.ts';
import type { States } from '../../world.ts';
import { governanceCommands } from './decide-governance.ts';
import {
  AimAdopted,
  DepartmentRegistered,
  PartnerRegistered,
  ProgrammeEstablished,
  programmeEvents,
} from './events.ts';
import type { ProgrammeEvent } from './events.ts';
import type { ProgrammeState } from './state.ts';

const { begins, goesOn } = rulesFor<ProgrammeState, ProgrammeEvent, States>();

const programme = { programmeId: id };

/** `ProgrammeIsNotEstablished`: departments and aims may be older than the programme, in the world. */
function programmeIsNotEstablished(): Refused {
  return refused('ProgrammeIsNotEstablished', 'The programme has not been set up.', 'Establish the programme first.');
}

/** Sets up the programme; there is one in a ledger. */
export const EstablishProgramme = defineCommand('EstablishProgramme', {
  ...programme,
  ...ProgrammeEstablished.schema.shape,
});

/** `ProgrammeIsAlreadyEstablished`: a ledger holds one; `existing` is the id of another one. `ProgrammeEndsBeforeItBegins`. */
const establish = begins(EstablishProgramme, {
  by: keepers,
  records: 'ProgrammeEstablished',
  restsOn: everything,
  facts: ({ programmeId }, world) =>
    world.states('programme').find((one) => one.programmeId !== programmeId)?.programmeId,
  decide: (command, state, existing) => {
    if (state !== undefined || existing !== undefined) {
      return refused(
        'ProgrammeIsAlreadyEstablished',
        'This ledger already holds a programme.',
        'Use the programme that is there, or a store of its own for another.',
      );
    }
    const { title, council, purpose, endsOn, demonstration, effectiveOn } = command;
    if (endsOn !== undefined && endsOn < effectiveOn) {
      return refused(
        'ProgrammeEndsBeforeItBegins',
        `The programme would end on ${endsOn}, before it begins on ${effectiveOn}.`,
        'Give an end on or after the day it begins.',
      );
    }
    const optional = endsOn === undefined ? {} : { endsOn };
    return accepted({ type: 'ProgrammeEstablished', data: { title, council, purpose, ...optional, demonstration } });
  },
});

/** Takes up a corporate priority. */
export const AdoptAim = defineCommand('AdoptAim', { ...programme, ...AimAdopted.schema.shape });

/** `AimIsAlreadyAdopted`, also under another id; `AimWasRetired` for the same id. Titles are the same in any case. */
const adoptAim = goesOn(AdoptAim, {
  by: keepers,
  records: 'AimAdopted',
  restsOn: nothing,
  decide: ({ aimId, title, description }, state) => {
    const standing = state.aims.find(
      (aim) => aim.retired === undefined && (aim.aimId === aimId || readsAlike(aim.title, title)),
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
  },
});

/** Gives up a corporate priority, with the reason. */
export const RetireAim = defineCommand('RetireAim', { ...programme, aimId: id, reason: prose });

/** `AimIsNotAdopted`, `AimWasNotAdoptedYet`. */
const retireAim = goesOn(RetireAim, {
  by: keepers,
  records: 'AimRetired',
  restsOn: nothing,
  decide: ({ aimId, effectiveOn }, state) => {
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
  },
});

/** Registers who can own projects. */
export const RegisterDepartment = defineCommand('RegisterDepartment', {
  ...programme,
  ...DepartmentRegistered.schema.shape,
});

/** `DepartmentIsAlreadyRegistered`, also under another id. */
const registerDepartment = goesOn(RegisterDepartment, {
  by: keepers,
  records: 'DepartmentRegistered',
  restsOn: nothing,
  decide: ({ departmentId, title, tier }, state) => {
    const known = state.departments.find((one) => one.departmentId === departmentId || readsAlike(one.title, title));
    if (known !== undefined) {
      return refused(
        'DepartmentIsAlreadyRegistered',
        `The department “${known.title}” is already registered.`,
        'Use the department that is there, or another title.',
      );
    }
    const optional = tier === undefined ? {} : { tier };
    return accepted({ type: 'DepartmentRegistered', data: { departmentId, title, ...optional } });
  },
});

/** Registers another body that takes part. */
export const RegisterPartner = defineCommand('RegisterPartner', { ...programme, ...PartnerRegistered.schema.shape });

/** `PartnerIsAlreadyRegistered`, also under another id. */
const registerPartner = goesOn(RegisterPartner, {
  by: keepers,
  records: 'PartnerRegistered',
  restsOn: nothing,
  decide: ({ partnerId, title, part }, state) => {
    const known = state.partners.find((one) => one.partnerId === partnerId || readsAlike(one.title, title));
    if (known !== undefined) {
      return refused(
        'PartnerIsAlreadyRegistered',
        `The partner “${known.title}” is already registered.`,
        'Use the partner that is there, or another title.',
      );
    }
    return accepted({ type: 'PartnerRegistered', data: { partnerId, title, part } });
  },
});

/**
 * Titles are those of one thing, as when each was recorded: `AimIsAlreadyAdopted`, `DepartmentIsAlreadyRegistered`,
 * `PartnerIsAlreadyRegistered`.
 */
export function namedTwice({ aims, departments, partners }: ProgrammeState): Refused | undefined {
  const aim = repeated(aims.filter((one) => one.retired === undefined));
  if (aim !== undefined) return titleIsTaken('AimIsAlreadyAdopted', aim);
  const department = repeated(departments);
  if (department !== undefined) return titleIsTaken('DepartmentIsAlreadyRegistered', department);
  const partner = repeated(partners);
  return partner === undefined ? undefined : titleIsTaken('PartnerIsAlreadyRegistered', partner);
}

function repeated(all: readonly { readonly title: string }[]): string | undefined {
  return all.find(({ title }, index) => all.findIndex((one) => readsAlike(one.title, title)) < index)?.title;
}

function titleIsTaken(refusal: string, title: string): Refused {
  return refused(refusal, `Two of them would have the title “${title}”.`, 'Give it another title.');
}

/** Every command about the programme. Who adopts in place of a framework or scheme must have seen it. */
export const programmeDecides = decidesOn<ProgrammeState, ProgrammeEvent, States>()({
  events: programmeEvents,
  idField: 'programmeId',
  unknown: programmeIsNotEstablished,
  holds: namedTwice,
  commands: [establish, adoptAim, retireAim, registerDepartment, registerPartner, ...governanceCommands],
});
