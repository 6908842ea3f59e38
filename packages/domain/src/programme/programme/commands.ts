import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { id, prose } from '../../kernel/schema.ts';
import {
  AimAdopted,
  DepartmentRegistered,
  GovernanceFrameworkAdopted,
  PartnerRegistered,
  ProgrammeEstablished,
  RolesAssigned,
  SchemeOfDelegationAdopted,
  VirementRulesAdopted,
} from './events.ts';

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

/** Adopts the gates that projects go through, from the effective day on. */
export const AdoptGovernanceFramework = defineCommand('AdoptGovernanceFramework', {
  ...programme,
  ...GovernanceFrameworkAdopted.schema.shape,
});

/** Adopts what officers may decide, from the effective day on. */
export const AdoptSchemeOfDelegation = defineCommand('AdoptSchemeOfDelegation', {
  ...programme,
  ...SchemeOfDelegationAdopted.schema.shape,
});

/** Adopts by whom money may be moved, from the effective day on. */
export const AdoptVirementRules = defineCommand('AdoptVirementRules', {
  ...programme,
  ...VirementRulesAdopted.schema.shape,
});

/** Keeps on the record which roles an administrator gave or took; nobody sends it but the service that keeps people. */
export const AssignRoles = defineCommand('AssignRoles', { ...programme, ...RolesAssigned.schema.shape });

type Commands =
  | typeof EstablishProgramme
  | typeof AdoptAim
  | typeof RetireAim
  | typeof RegisterDepartment
  | typeof RegisterPartner
  | typeof AdoptGovernanceFramework
  | typeof AdoptSchemeOfDelegation
  | typeof AdoptVirementRules
  | typeof AssignRoles;

export type ProgrammeCommand = z.infer<Commands>;
