import type { Command } from '@minutebook/domain';

const programme = { programmeId: 'benchmark', effectiveOn: '2024-04-01' };

const departments = [
  ['customer-services', 'Customer Services', 'frontFacing'],
  ['revenues', 'Revenues and Benefits', 'frontFacing'],
  ['planning', 'Planning and Building Control', 'frontFacing'],
  ['housing', 'Housing', 'frontFacing'],
  ['environment', 'Environment and Waste', 'frontFacing'],
  ['ict', 'ICT', 'backOffice'],
  ['finance', 'Finance', 'backOffice'],
  ['human-resources', 'Human Resources', 'backOffice'],
  ['democratic', 'Democratic Services', 'corporate'],
  ['legal', 'Legal and Information Governance', 'corporate'],
] as const;

/** Departments that projects of the generated history belong to. */
export const departmentIds: readonly string[] = departments.map(([departmentId]) => departmentId);

/** Aims that its projects serve. */
export const aimIds = ['any-hour', 'ask-once', 'savings-taken', 'equipped-officers', 'share', 'safe-systems'] as const;

/** What must be there before a project is proposed. It is marked as a demonstration, which its posts need to sign in. */
export const founding: readonly Command[] = [
  {
    ...programme,
    type: 'EstablishProgramme',
    title: 'Benchmark programme',
    council: 'Benchmark Council',
    purpose: 'To have as many entries as the largest programme could leave behind, all of them invented.',
    demonstration: true,
  },
  ...aimIds.map((aimId) => ({
    ...programme,
    type: 'AdoptAim' as const,
    aimId,
    title: `Aim ${aimId.replaceAll('-', ' ')}`,
  })),
  ...departments.map(([departmentId, title, tier]) => ({
    ...programme,
    type: 'RegisterDepartment' as const,
    departmentId,
    title,
    tier,
  })),
];
