import { amended, answeredBy, onlyCorrected } from '../../../kernel/counter.ts';
import type { EntryOf, Words } from '../../../kernel/reading.ts';
import type { LedgerWorld, States } from '../../../world.ts';
import type { ParticularsEvent } from './events.ts';

/** Entries about a project as a whole in words. */
export const particularsEntryWords: Words<ParticularsEvent, States> = {
  ProjectProposed: {
    says: ({ data }) => `Project proposed: ${data.title}`,
    why: { purpose: 'Purpose' },
    counter: onlyCorrected('A project that was proposed by mistake is stopped, with the reason.'),
  },
  ProjectRedescribed: {
    says: ({ data }, world) => `Particulars changed: ${changes(data, world)}`,
    why: 'asked',
    counter: amended,
  },
  ProjectAligned: {
    says: ({ data: { aimIds } }, world) =>
      aimIds.length === 0 ? 'Aligned to no aim' : `Aligned to ${aims(aimIds, world)}`,
    why: 'asked',
    counter: amended,
  },
  ProjectRanked: {
    says: ({ data }) => `Ranked at position ${data.position}`,
    why: 'asked',
    counter: answeredBy(
      ['ProjectRanked'],
      'Move the project to its right place: places are counted among those of now.',
    ),
  },
  ProjectSponsorNamed: { says: ({ data }) => `Sponsor named: ${data.sponsor}`, why: 'asked', counter: amended },
  ProjectListed: {
    says: ({ data }) => `Listed in ${data.publication}`,
    why: 'none',
    counter: { ...amended, restedOnBy: ['ProjectDelisted'] },
  },
  ProjectDelisted: { says: ({ data }) => `No longer listed in ${data.publication}`, why: 'none', counter: amended },
  ProjectStopped: { says: () => 'Project stopped', why: 'asked', counter: amended },
  ProjectClosed: {
    says: () => 'Project closed',
    why: { delivered: 'What it leaves behind' },
    counter: amended,
  },
};

function changes(data: EntryOf<ParticularsEvent, 'ProjectRedescribed'>['data'], world: LedgerWorld): string {
  const parts = [
    data.title === undefined ? [] : [`title is now “${data.title}”`],
    data.departmentId === undefined ? [] : [`department is now ${department(data.departmentId, world)}`],
    data.serviceArea === undefined ? [] : [`service area is now ${data.serviceArea}`],
    data.purpose === undefined ? [] : ['purpose rewritten'],
  ];
  return parts.flat().join('; ');
}

function department(departmentId: string, world: LedgerWorld): string {
  const departments = world.states('programme').flatMap((programme) => programme.departments);
  return departments.find((one) => one.departmentId === departmentId)?.title ?? departmentId;
}

function aims(aimIds: readonly string[], world: LedgerWorld): string {
  const known = world.states('programme').flatMap((programme) => programme.aims);
  return aimIds.map((aimId) => known.find((aim) => aim.aimId === aimId)?.title ?? aimId).join('; ');
}
