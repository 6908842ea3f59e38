import { byYear } from '../script/money.ts';
import { on } from '../script/script.ts';
import type { Act, Scripted } from '../script/script.ts';
import { revenue } from './budgets.ts';

function established(
  postId: string,
  title: string,
  grade: string,
  fte: number,
  pounds: readonly [number, number],
): Act {
  return {
    type: 'EstablishPost',
    postId,
    title,
    grade,
    basis: 'indicative',
    fte,
    firstDay: '2025-06-01',
    lastDay: '2028-03-31',
    fullYearCost: pounds[0] * 100,
    onCosts: pounds[1] * 100,
    departmentId: 'ict',
    serviceArea: 'Digital services',
    funding: { budgetId: revenue, allocationId: allocationOf(postId) },
    authority: 'Cabinet, with the £310,000 of the transformation budget',
  };
}

function allocationOf(postId: string): string {
  return postId.startsWith('digital-officer') ? 'digital-officers' : postId;
}

/** The posts of 3.4 FTE: two were filled late, one only after a second advertisement, one is shared with a neighbour. */
const posts: readonly (readonly Scripted[])[] = [
  on('2025-05-20').recorded(
    '2025-05-27 10:00',
    established('digital-lead', 'Digital lead', 'PO6', 100, [36_500, 11_260]),
    established('digital-officer-1', 'Digital officer (services)', 'SO1', 100, [21_200, 6_525]),
    established('digital-officer-2', 'Digital officer (data)', 'SO1', 100, [21_200, 6_525]),
    established('web-content', 'Web content officer', 'Scale 5', 40, [8_020, 2_480]),
  ),
  on('2025-06-10').recorded(
    '2025-06-12 10:00',
    { type: 'AdvertisePost', postId: 'digital-lead', closingDay: '2025-07-04' },
    { type: 'AdvertisePost', postId: 'digital-officer-1', closingDay: '2025-07-04' },
    { type: 'AdvertisePost', postId: 'digital-officer-2', closingDay: '2025-07-04' },
    { type: 'AdvertisePost', postId: 'web-content', closingDay: '2025-07-04' },
  ),
  on('2025-07-21').recorded(
    '2025-07-25 10:00',
    { type: 'FillPost', postId: 'digital-lead', firstDay: '2025-08-01' },
    { type: 'FillPost', postId: 'digital-officer-1', firstDay: '2025-09-01' },
    { type: 'FillPost', postId: 'web-content', firstDay: '2025-08-01' },
    {
      type: 'RecordFailedRecruitment',
      postId: 'digital-officer-2',
      reason: 'Two applied and neither met the essential criteria; the salary is below that of neighbouring councils.',
    },
  ),
  on('2025-09-15').recorded('2025-09-17 10:00', {
    type: 'SharePost',
    postId: 'web-content',
    partnerId: 'hollenford',
    share: 2_500,
  }),
  on('2026-01-12').recorded('2026-01-14 10:00', {
    type: 'EvaluatePost',
    postId: 'digital-lead',
    grade: 'PO5',
    fullYearCost: 3_480_000,
    onCosts: 1_074_000,
  }),
  on('2026-06-22').recorded('2026-06-24 10:00', {
    type: 'AskForResource',
    postId: 'digital-officer-1',
    askId: 'portal-rents',
    projectId: 'customer-portal',
    fte: 60,
    firstDay: '2026-07-01',
    lastDay: '2027-03-31',
  }),
];

const level = (levelId: string, name: string, target: number) =>
  ({ levelId, name, target, unit: 'share', direction: 'atLeast' }) as const;

function reported(agreementId: string, levelId: string, month: string, value: number): Act {
  return { type: 'ReportServiceLevel', agreementId, levelId, month, value };
}

/** A service desk that falls short of what was agreed, and network lines. */
const agreements: readonly (readonly Scripted[])[] = [
  on('2025-06-02').recorded(
    '2025-06-04 10:00',
    {
      type: 'RecordAgreement',
      agreementId: 'service-desk',
      title: 'Shared ICT service desk',
      party: { kind: 'partner', partnerId: 'hollenford' },
      scope: 'First-line support of officers on working days. Nothing for projects.',
      kind: 'services',
      years: byYear(['2025-26', 48_000], ['2026-27', 49_500]),
      firstDay: '2024-04-01',
      lastDay: '2027-03-31',
      noticeDay: '2026-12-31',
      levels: [level('answered', 'Calls answered within a minute', 9_000)],
    },
    {
      type: 'RecordAgreement',
      agreementId: 'network-lines',
      title: 'Network lines between sites',
      party: { kind: 'supplier', name: 'Supplier of telephone lines' },
      scope: 'Lines between nine sites, with repair within a working day.',
      kind: 'services',
      years: byYear(['2025-26', 31_000], ['2026-27', 31_000], ['2027-28', 31_000]),
      firstDay: '2025-04-01',
      lastDay: '2028-03-31',
      levels: [],
    },
  ),
  on('2025-09-22').recorded('2025-09-24 10:00', {
    type: 'NoteShortfall',
    agreementId: 'service-desk',
    shortfallId: 'no-digitalisation',
    text: 'The agreement does not include any resource for digitalisation.',
  }),
  on('2026-08-10').recorded(
    '2026-08-12 10:00',
    reported('service-desk', 'answered', '2026-05', 9_120),
    reported('service-desk', 'answered', '2026-06', 8_640),
    reported('service-desk', 'answered', '2026-07', 8_310),
  ),
  on('2026-09-14').recorded('2026-09-16 10:00', {
    type: 'OpenOptions',
    agreementId: 'service-desk',
    options: ['inHouse', 'partner', 'marketTest'],
  }),
];

/** Posts and agreements, in the order in which they were recorded. */
export const peopleScript: readonly Scripted[] = [...posts, ...agreements].flat();
