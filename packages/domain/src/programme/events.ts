import { z } from 'zod';

import { defineEvent } from '../kernel/event.ts';
import type { EventOf } from '../kernel/event.ts';
import { day, id, line, prose } from '../kernel/schema.ts';

/** Who owns a service: seen by residents, behind the scenes, or the council as a whole. Source: council minutes. */
export const tier = z.enum(['frontFacing', 'backOffice', 'corporate']);
export type Tier = z.infer<typeof tier>;

/**
 * The council set up the transformation. Does not approve a budget or any project. `demonstration` marks a ledger of
 * invented facts, so that no page of it can be taken for a real council's. Source: MSP.
 */
export const ProgrammeEstablished = defineEvent('ProgrammeEstablished', {
  title: line,
  council: line,
  purpose: prose,
  endsOn: day.optional(),
  demonstration: z.boolean(),
});

/** The council took up a corporate priority that projects and benefits may serve. Source: council corporate plan. */
export const AimAdopted = defineEvent('AimAdopted', { aimId: id, title: line, description: prose.optional() });

/** The council gave up a priority. What was aligned to it stays aligned, as history. */
export const AimRetired = defineEvent('AimRetired', { aimId: id });

/** A department can own projects and services. The tier is absent where the source does not state one. */
export const DepartmentRegistered = defineEvent('DepartmentRegistered', {
  departmentId: id,
  title: line,
  tier: tier.optional(),
});

/** Another council or body takes part in the programme. Says nothing of what it pays. */
export const PartnerRegistered = defineEvent('PartnerRegistered', { partnerId: id, title: line, part: prose });

export const programmeEvents = [
  ProgrammeEstablished,
  AimAdopted,
  AimRetired,
  DepartmentRegistered,
  PartnerRegistered,
] as const;

export type ProgrammeEvent = EventOf<(typeof programmeEvents)[number]>;
