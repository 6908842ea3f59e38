import { z } from 'zod';

import { planType, section, signOffKind } from '../../governance/business-plan/events.ts';
import { role } from '../../kernel/entry-schema.ts';
import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { amount, day, id, line, prose } from '../../kernel/schema.ts';

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

/**
 * A point where a board must agree before a project goes on. `planType` is the least worked out plan it decides on, any
 * when absent. `commits`: passing it lets delivery begin. `officerBelow`: a plan whose whole life costs less (pence) may
 * be decided on by an officer whom the scheme of delegation names. Source: NISTA gateways.
 */
export const gate = z.strictObject({
  gateId: id,
  title: line,
  boardId: id,
  planType: planType.optional(),
  sections: z.array(section).max(20),
  signOffs: z.array(signOffKind).max(10),
  commits: z.boolean(),
  officerBelow: amount.optional(),
});
export type Gate = z.infer<typeof gate>;

/**
 * The council decides by these gates, in this order, from the effective day on. The short path is for plans of type
 * justification whose whole life costs less than `below` (pence). Decides about no project, and earlier decisions stay
 * judged by the framework of their day.
 */
export const GovernanceFrameworkAdopted = defineEvent('GovernanceFrameworkAdopted', {
  frameworkId: id,
  title: line,
  gates: z.array(gate).min(1).max(20),
  shortPath: z.strictObject({ below: amount, gates: z.array(gate).min(1).max(20) }).optional(),
});

/** What a post may decide: plans whose whole life costs up to `upTo` (pence). `heldBy` is an opaque id, never a name. */
export const authority = z.strictObject({ post: line, heldBy: id, upTo: amount });
export type Authority = z.infer<typeof authority>;

/** Officers may decide up to these amounts from the effective day on, in place of any earlier scheme. */
export const SchemeOfDelegationAdopted = defineEvent('SchemeOfDelegationAdopted', {
  schemeId: id,
  title: line,
  authorities: z.array(authority).max(50),
});

/**
 * Who may move money up to how much: everybody of a role, whoever holds a post (an opaque id), or a board by its decision.
 * Without `upTo` there is no end; a share is of the budget that the money comes from, in ten-thousandths.
 */
export const rung = z.strictObject({
  title: line,
  by: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('role'), role }),
    z.strictObject({ kind: z.literal('person'), heldBy: id }),
    z.strictObject({ kind: z.literal('board'), boardId: id }),
  ]),
  upTo: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('amount'), amount }),
      z.strictObject({ kind: z.literal('share'), share: z.int().min(1).max(10_000) }),
    ])
    .optional(),
});
export type Rung = z.infer<typeof rung>;

const ladder = z.array(rung).max(20);

/**
 * Money may be moved by these rules from the effective day on, in place of any earlier ones: for each kind of move a
 * ladder, the lowest rung first; an empty one lets nobody. Source: the financial regulations of councils.
 */
export const VirementRulesAdopted = defineEvent('VirementRulesAdopted', {
  rulesId: id,
  title: line,
  ladders: z.strictObject({
    withinBudget: ladder,
    betweenBudgets: ladder,
    capitalToRevenue: ladder,
    revenueToCapital: ladder,
  }),
});

/**
 * A person was given these roles here, and holds no others from then on: none when all were taken, as when the person was
 * erased. The id is opaque and nobody is named. Does not say what they did in a role, nor who they are.
 */
export const RolesAssigned = defineEvent('RolesAssigned', { personId: id, roles: z.array(role).max(10) });

export const programmeEvents = [
  ProgrammeEstablished,
  AimAdopted,
  AimRetired,
  DepartmentRegistered,
  PartnerRegistered,
  GovernanceFrameworkAdopted,
  SchemeOfDelegationAdopted,
  VirementRulesAdopted,
  RolesAssigned,
] as const;

export type ProgrammeEvent = EventOf<(typeof programmeEvents)[number]>;
