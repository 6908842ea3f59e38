import { amendedBeginning, amendedAbout, answeredBy, onlyCorrected } from '../../kernel/counter.ts';
import type { Role } from '../../kernel/entry.ts';
import type { Words } from '../../kernel/reading.ts';
import type { States } from '../../world.ts';
import type { ProgrammeEvent } from './events.ts';

const roleWords: Readonly<Record<Role, string>> = {
  programmeManager: 'programme manager',
  administrator: 'administrator',
  boardMember: 'board member',
  financeOfficer: 'finance officer',
  scrutinyMember: 'scrutiny member',
  clerk: 'clerk',
  legalOfficer: 'legal officer',
  humanResourcesOfficer: 'human resources officer',
  equalitiesOfficer: 'equalities officer',
};

/** Entries about the programme in words. */
export const programmeEntryWords: Words<ProgrammeEvent, States> = {
  ProgrammeEstablished: {
    says: ({ data }) => `Programme established: ${data.title}, ${data.council}`,
    why: { purpose: 'Purpose' },
    counter: {
      ...onlyCorrected('Everything else in the ledger is part of the programme.'),
      settled: {
        fields: ['demonstration'],
        sentence:
          'Whether a ledger is a demonstration, which everybody may sign in to, is said once, when it is set up.',
      },
    },
  },
  AimAdopted: {
    says: ({ data }) => `Aim adopted: ${data.title}`,
    why: { description: 'What it means' },
    counter: amendedBeginning('aimId'),
  },
  AimRetired: {
    says: ({ data: { aimId } }, world) => {
      const aims = world.states('programme').flatMap((programme) => programme.aims);
      return `Aim retired: ${aims.find((one) => one.aimId === aimId)?.title ?? aimId}`;
    },
    why: 'asked',
    counter: amendedAbout('aimId'),
  },
  DepartmentRegistered: {
    says: ({ data }) => `Department registered: ${data.title}`,
    why: 'asked',
    counter: amendedBeginning('departmentId'),
  },
  PartnerRegistered: {
    says: ({ data }) => `Partner registered: ${data.title}`,
    why: { part: 'Its part' },
    counter: amendedBeginning('partnerId'),
  },
  GovernanceFrameworkAdopted: {
    says: ({ data }) =>
      `Governance framework adopted: ${data.title}; gates: ${data.gates.map((gate) => gate.title).join(', ')}`,
    why: 'asked',
    counter: amendedBeginning('frameworkId'),
  },
  SchemeOfDelegationAdopted: {
    says: ({ data }) => `Scheme of delegation adopted: ${data.title}`,
    why: 'asked',
    counter: amendedBeginning('schemeId'),
  },
  VirementRulesAdopted: {
    says: ({ data }) => `Virement rules adopted: ${data.title}`,
    why: 'asked',
    counter: amendedBeginning('rulesId'),
  },
  RolesAssigned: {
    says: ({ data: { roles } }) =>
      roles.length === 0
        ? 'Roles taken: a person has none any more'
        : `Roles given: a person is ${roles.map((one) => roleWords[one]).join(', ')}`,
    why: 'none',
    counter: answeredBy(
      ['RolesAssigned'],
      'An administrator gives the person other roles, which leaves another entry.',
    ),
  },
};
