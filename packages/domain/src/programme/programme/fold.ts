import { stated } from '../../kernel/entry.ts';
import type { EntryOf, Fold } from '../../kernel/reading.ts';
import type { ProgrammeEvent } from './events.ts';
import type { ProgrammeState } from './state.ts';

/** What each entry makes of the programme. */
export const programmeFold: Fold<ProgrammeState, ProgrammeEvent, 'ProgrammeEstablished'> = {
  begins: { ProgrammeEstablished: (entry, state) => state ?? established(entry) },
  goesOn: {
    AimAdopted: (state, entry) => {
      const { aimId, title, description } = entry.data;
      const aim = { aimId, title, description, adopted: entry.n, adoptedOn: entry.effectiveOn, retired: undefined };
      return { ...state, aims: [...state.aims, aim] };
    },
    AimRetired: (state, entry) => {
      const { aimId } = entry.data;
      const aims = state.aims.map((aim) => (aim.aimId === aimId ? { ...aim, retired: stated(true, entry) } : aim));
      return { ...state, aims };
    },
    DepartmentRegistered: (state, entry) => {
      const { departmentId, title, tier } = entry.data;
      return { ...state, departments: [...state.departments, { departmentId, title, tier, registered: entry.n }] };
    },
    PartnerRegistered: (state, entry) => {
      const { partnerId, title, part } = entry.data;
      return { ...state, partners: [...state.partners, { partnerId, title, part, registered: entry.n }] };
    },
    GovernanceFrameworkAdopted: (state, entry) => ({
      ...state,
      frameworks: [...state.frameworks, stated(entry.data, entry)],
    }),
    SchemeOfDelegationAdopted: (state, entry) => ({ ...state, schemes: [...state.schemes, stated(entry.data, entry)] }),
    VirementRulesAdopted: (state, entry) => ({
      ...state,
      virementRules: [...state.virementRules, stated(entry.data, entry)],
    }),
    RolesAssigned: (state, entry) => ({ ...state, roles: [...state.roles, stated(entry.data, entry)] }),
  },
};

function established(entry: EntryOf<ProgrammeEvent, 'ProgrammeEstablished'>): ProgrammeState {
  const { title, council, purpose, endsOn, demonstration } = entry.data;
  return {
    programmeId: entry.stream.slice('programme-'.length),
    title,
    council,
    purpose,
    endsOn,
    demonstration,
    established: entry.n,
    establishedOn: entry.effectiveOn,
    aims: [],
    departments: [],
    partners: [],
    frameworks: [],
    schemes: [],
    virementRules: [],
    roles: [],
  };
}
