import type { Stated } from '../../kernel/entry.ts';
import type { ProgrammeEvent, Tier } from './events.ts';

type Data<Type extends ProgrammeEvent['type']> = Extract<ProgrammeEvent, { type: Type }>['data'];

export type Framework = Data<'GovernanceFrameworkAdopted'>;
export type Scheme = Data<'SchemeOfDelegationAdopted'>;
export type VirementRules = Data<'VirementRulesAdopted'>;

export type Assignment = Data<'RolesAssigned'>;

/** A corporate priority and, once given up, the entry that retired it. */
export interface Aim {
  readonly aimId: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly adopted: number;
  readonly adoptedOn: string;
  readonly retired: Stated<true> | undefined;
}

/** An owner of projects; `tier` is `undefined` where the source states none. */
export interface Department {
  readonly departmentId: string;
  readonly title: string;
  readonly tier: Tier | undefined;
  readonly registered: number;
}

export interface Partner {
  readonly partnerId: string;
  readonly title: string;
  readonly part: string;
  readonly registered: number;
}

/** The programme as its entries leave it; numbers are those of the entries. */
export interface ProgrammeState {
  readonly programmeId: string;
  readonly title: string;
  readonly council: string;
  readonly purpose: string;
  readonly endsOn: string | undefined;
  readonly demonstration: boolean;
  readonly established: number;
  /** The day it began. */
  readonly establishedOn: string;
  readonly aims: readonly Aim[];
  readonly departments: readonly Department[];
  readonly partners: readonly Partner[];
  /** Every one adopted, in ledger order; `inForceOn` tells which counted on a day. */
  readonly frameworks: readonly Stated<Framework>[];
  readonly schemes: readonly Stated<Scheme>[];
  readonly virementRules: readonly Stated<VirementRules>[];
  /** Every giving and taking of roles that is on the record, in ledger order. */
  readonly roles: readonly Stated<Assignment>[];
}
