import type { Act, Scripted } from '../script/script.ts';
import { recordedLate } from './recorded-late.ts';

export const review2022 = 'review-2022';
export const review2026 = 'review-2026';

const body = 'Regional Inspection Service';
const subject = 'ICT services';
const quality = ['poor', 'fair', 'good', 'excellent'];

type Finding = Extract<Act, { type: 'RecordFinding' }>;

function found(
  assessmentId: string,
  findingId: string,
  theme: string,
  text: string,
  more: Partial<Pick<Finding, 'severity' | 'cause' | 'reference' | 'repeats'>> = {},
): Act {
  const usual = { severity: 'significant', cause: 'inTheService' } as const;
  return { type: 'RecordFinding', assessmentId, findingId, text, theme, ...usual, ...more };
}

/** Two reviews four years apart, recorded when the second was in: the first graded poor, the second fair. */
export const assessmentsScript: readonly Scripted[] = [
  ...recordedLate(
    '2022-09-20',
    '2026-11-16 10:00',
    {
      type: 'RecordAssessment',
      assessmentId: review2022,
      title: 'Review of ICT services',
      body,
      subject,
      quality: { scale: quality, grade: 'poor' },
      prospects: { scale: ['no', 'unlikely', 'probably', 'definitely'], grade: 'probably' },
      visited: { from: '2022-06-06', to: '2022-06-10' },
    },
    found(
      review2022,
      'no-strategy',
      'Strategy',
      'The council has no strategy for ICT, and departments buy what they like.',
      {
        severity: 'serious',
        reference: 'paragraph 14',
      },
    ),
    found(
      review2022,
      'tools-unused',
      'Tools',
      'Tools that were bought are not used: one in three is switched on once a year.',
      {
        reference: 'paragraph 22',
      },
    ),
    found(
      review2022,
      'hard-to-hire',
      'Staff',
      'Skilled staff are hard to hire at the grades that the council may offer.',
      {
        cause: 'outsideTheService',
        reference: 'paragraph 31',
      },
    ),
    found(
      review2022,
      'no-measures',
      'Measures',
      'Nobody can say what a contact costs, or whether calls are answered.',
      {
        severity: 'serious',
        reference: 'paragraph 36',
      },
    ),
    found(review2022, 'service-desk', 'Support', 'Users praise the service desk, which knows them.', {
      severity: 'strength',
      reference: 'paragraph 40',
    }),
    {
      type: 'RecordBenchmark',
      assessmentId: review2022,
      cohort: { count: { value: 61, said: 'exactly' }, of: 'reviews of district councils', until: '2022-07-31' },
      shares: [
        { of: 'quality', grades: ['poor', 'fair'], share: { kind: 'share', value: 6500, said: 'moreThan' } },
        { of: 'quality', grades: ['excellent'], share: { kind: 'none' } },
        {
          of: 'prospects',
          grades: [],
          words: 'likely to improve',
          share: { kind: 'share', value: 7100, said: 'exactly' },
        },
      ],
    },
    {
      type: 'RecordServiceEstate',
      assessmentId: review2022,
      budget: { value: 210_000_000, said: 'about', year: '2021-22' },
      counts: [
        { kind: 'staff', count: { value: 24, said: 'theEquivalentOf' }, of: 'full-time staff', where: 'central ICT' },
        { kind: 'staff', count: { value: 11, said: 'exactly' }, where: 'departments' },
        { kind: 'offices', count: { value: 14, said: 'about' } },
        { kind: 'workstations', count: { value: 640, said: 'about' } },
      ],
    },
  ),
  ...recordedLate(
    '2026-09-29',
    '2026-11-16 11:00',
    {
      type: 'RecordAssessment',
      assessmentId: review2026,
      title: 'Second review of ICT services',
      body,
      subject,
      quality: { scale: quality, grade: 'fair' },
      prospects: { scale: ['will not improve', 'may improve', 'will improve'], grade: 'will improve' },
      visited: { from: '2026-06-15', to: '2026-06-17' },
    },
    found(
      review2026,
      'staff-again',
      'Recruitment',
      'Two of three specialist posts stood vacant for most of the year.',
      {
        cause: 'outsideTheService',
        reference: 'paragraph 9',
        repeats: { assessmentId: review2022, findingId: 'hard-to-hire' },
      },
    ),
    found(
      review2026,
      'measures-late',
      'Measures',
      'What a contact costs is known now; measurements still come months late.',
      {
        severity: 'minor',
        reference: 'paragraph 17',
      },
    ),
    found(review2026, 'suppliers', 'Suppliers', 'Agreements run on because nobody looks at their notice days.', {
      reference: 'paragraph 25',
    }),
    found(review2026, 'savings-told', 'Savings', 'Savings are told apart from capacity that is only set free.', {
      severity: 'strength',
      reference: 'paragraph 28',
    }),
  ),
];
