import { firstCosts, firstCostsSource } from '@minutebook/domain';

import { on } from '../script/script.ts';
import type { Act, Scripted } from '../script/script.ts';

/** The months that later ones are compared with. */
const baseline = ['2025-05', '2025-06', '2025-07'];

function agreed(serviceId: string, agreedBy: string): Act {
  return { type: 'AgreeBaseline', serviceId, periods: baseline, agreedBy };
}

function satisfied(serviceId: string, period: string, [satisfiedOnes, respondents]: readonly [number, number]): Act {
  return { type: 'RecordSatisfaction', serviceId, period, respondents, satisfied: satisfiedOnes };
}

/** What residents and staff contact the council about, by which channels, and what each of those costs. */
const registered: readonly (readonly Scripted[])[] = [
  on('2025-05-01')
    .by('post-administrator')
    .recorded(
      '2025-05-13 10:00',
      ...firstCosts.flatMap(({ channelId, title, digital, pence }): Act[] => [
        { type: 'AddChannel', channelId, title, digital },
        { type: 'AdoptUnitCost', channelId, pence, about: true, costSource: firstCostsSource },
      ]),
    ),
  on('2025-05-01').recorded(
    '2025-05-13 11:00',
    {
      type: 'RegisterService',
      serviceId: 'waste-enquiries',
      title: 'Bins and bulky collections',
      departmentId: 'customer-services',
      tier: 'frontFacing',
    },
    {
      type: 'RegisterService',
      serviceId: 'council-tax',
      title: 'Council tax',
      departmentId: 'revenues-benefits',
      tier: 'frontFacing',
    },
    {
      type: 'RegisterService',
      serviceId: 'housing-repairs',
      title: 'Housing repairs',
      departmentId: 'housing',
      tier: 'frontFacing',
    },
    {
      type: 'RegisterService',
      serviceId: 'staff-enquiries',
      title: 'Pay, leave and staff records',
      departmentId: 'human-resources',
      tier: 'backOffice',
    },
  ),
  on('2025-08-14').recorded(
    '2025-08-18 10:00',
    agreed('waste-enquiries', 'Director of Customer and Digital, for the Programme Board'),
    agreed('council-tax', 'Head of Revenues and Benefits'),
    agreed('housing-repairs', 'Head of Housing'),
    agreed('staff-enquiries', 'Head of Human Resources'),
    {
      type: 'AgreeCallTarget',
      serviceId: 'waste-enquiries',
      abandonedShare: 800,
      waitSeconds: 120,
      agreedBy: 'Chair of the Programme Board',
    },
  ),
  on('2026-06-11').recorded('2026-06-12 10:00', {
    type: 'AgreeCallTarget',
    serviceId: 'council-tax',
    abandonedShare: 1_000,
    waitSeconds: 180,
    agreedBy: 'Head of Revenues and Benefits',
  }),
];

/** Who keeps to the telephone or the counter by choice, what they are promised, and who is satisfied. */
const asked: readonly (readonly Scripted[])[] = [
  on('2026-02-02').recorded(
    '2026-02-04 10:00',
    {
      type: 'PromiseChoice',
      serviceId: 'waste-enquiries',
      promiseId: 'hours-kept',
      channelIds: ['phone', 'face-to-face'],
      text: 'Telephone and counter hours stay as they are until the Scrutiny Committee has seen a year of figures. No counter closes before its replacement is open.',
    },
    {
      type: 'PromiseChoice',
      serviceId: 'council-tax',
      promiseId: 'bill-explained',
      channelIds: ['phone', 'face-to-face'],
      text: 'Whoever asks has a bill explained by a person, by telephone or at the civic offices, within two working days.',
    },
  ),
  on('2026-04-16').recorded(
    '2026-04-20 10:00',
    {
      type: 'RecordChannelChoice',
      serviceId: 'waste-enquiries',
      period: '2026-03',
      respondents: 640,
      choices: [
        { channelId: 'phone', residents: 168 },
        { channelId: 'face-to-face', residents: 41 },
      ],
      sourceLine: 'Residents’ survey, spring 2026',
    },
    {
      type: 'RecordChannelChoice',
      serviceId: 'council-tax',
      period: '2026-03',
      respondents: 640,
      choices: [
        { channelId: 'phone', residents: 214 },
        { channelId: 'face-to-face', residents: 66 },
      ],
      sourceLine: 'Residents’ survey, spring 2026',
    },
  ),
  on('2026-01-07').recorded(
    '2026-01-12 10:00',
    satisfied('waste-enquiries', '2025-Q4', [297, 412]),
    satisfied('council-tax', '2025-Q4', [188, 265]),
  ),
  on('2026-04-08').recorded('2026-04-13 10:00', satisfied('waste-enquiries', '2026-Q1', [318, 428])),
  on('2026-07-08').recorded(
    '2026-07-13 10:00',
    satisfied('waste-enquiries', '2026-Q2', [304, 391]),
    satisfied('council-tax', '2026-Q2', [201, 259]),
  ),
  on('2026-10-08').recorded('2026-10-12 10:30', satisfied('waste-enquiries', '2026-Q3', [349, 437]), {
    type: 'RecordFiguresNotGiven',
    serviceId: 'council-tax',
    what: 'satisfaction',
    period: '2026-Q3',
    because: 'notCollected',
  }),
];

/** Channels, services, their baselines and targets, and what residents say of them. */
export const servicesScript: readonly Scripted[] = [registered, asked].flat(2);
