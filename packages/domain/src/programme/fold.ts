import { stated } from '../kernel/entry.ts';
import type { Entry, Stated } from '../kernel/entry.ts';
import type { ProgrammeEvent, Tier } from './events.ts';

type Data<Type extends ProgrammeEvent['type']> = Extract<ProgrammeEvent, { type: Type }>['data'];

export type Framework = Data<'GovernanceFrameworkAdopted'>;
export type Scheme = Data<'SchemeOfDelegationAdopted'>;

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
  readonly aims: readonly Aim[];
  readonly departments: readonly Department[];
  readonly partners: readonly Partner[];
  /** Every one adopted, in ledger order; `inForceOn` tells which counted on a day. */
  readonly frameworks: readonly Stated<Framework>[];
  readonly schemes: readonly Stated<Scheme>[];
}

/** The programme after one more entry. */
export function evolveProgramme(
  state: ProgrammeState | undefined,
  entry: Entry<ProgrammeEvent>,
): ProgrammeState | undefined {
  if (state === undefined) return entry.type === 'ProgrammeEstablished' ? established(entry) : undefined;
  switch (entry.type) {
    case 'ProgrammeEstablished':
      return state;
    case 'AimAdopted': {
      const { aimId, title, description } = entry.data;
      const aim = { aimId, title, description, adopted: entry.n, adoptedOn: entry.effectiveOn, retired: undefined };
      return { ...state, aims: [...state.aims, aim] };
    }
    case 'AimRetired': {
      const { aimId } = entry.data;
      const aims = state.aims.map((aim) => (aim.aimId === aimId ? { ...aim, retired: stated(true, entry) } : aim));
      return { ...state, aims };
    }
    case 'DepartmentRegistered': {
      const { departmentId, title, tier } = entry.data;
      return { ...state, departments: [...state.departments, { departmentId, title, tier, registered: entry.n }] };
    }
    case 'PartnerRegistered': {
      const { partnerId, title, part } = entry.data;
      return { ...state, partners: [...state.partners, { partnerId, title, part, registered: entry.n }] };
    }
    case 'GovernanceFrameworkAdopted':
      return { ...state, frameworks: [...state.frameworks, stated(entry.data, entry)] };
    case 'SchemeOfDelegationAdopted':
      return { ...state, schemes: [...state.schemes, stated(entry.data, entry)] };
  }
}

function established(entry: Extract<Entry<ProgrammeEvent>, { type: 'ProgrammeEstablished' }>): ProgrammeState {
  const { title, council, purpose, endsOn, demonstration } = entry.data;
  return {
    programmeId: entry.stream.slice('programme-'.length),
    title,
    council,
    purpose,
    endsOn,
    demonstration,
    established: entry.n,
    aims: [],
    departments: [],
    partners: [],
    frameworks: [],
    schemes: [],
  };
}
