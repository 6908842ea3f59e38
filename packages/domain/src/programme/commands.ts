import type { z } from 'zod';

import { defineCommand } from '../kernel/command.ts';
import { id, prose } from '../kernel/schema.ts';
import { AimAdopted, DepartmentRegistered, PartnerRegistered, ProgrammeEstablished } from './events.ts';

const programme = { programmeId: id };

/** Sets up the programme; there is one in a ledger. */
export const EstablishProgramme = defineCommand('EstablishProgramme', {
  ...programme,
  ...ProgrammeEstablished.schema.shape,
});

/** Takes up a corporate priority. */
export const AdoptAim = defineCommand('AdoptAim', { ...programme, ...AimAdopted.schema.shape });

/** Gives up a corporate priority, with the reason. */
export const RetireAim = defineCommand('RetireAim', { ...programme, aimId: id, reason: prose });

/** Registers who can own projects. */
export const RegisterDepartment = defineCommand('RegisterDepartment', {
  ...programme,
  ...DepartmentRegistered.schema.shape,
});

/** Registers another body that takes part. */
export const RegisterPartner = defineCommand('RegisterPartner', { ...programme, ...PartnerRegistered.schema.shape });

export const programmeCommands = [
  EstablishProgramme,
  AdoptAim,
  RetireAim,
  RegisterDepartment,
  RegisterPartner,
] as const;

export type ProgrammeCommand = z.infer<(typeof programmeCommands)[number]>;
