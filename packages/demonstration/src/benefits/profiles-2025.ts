import { customerRecord, notifications, portal, telephony, waste } from '../delivery/projects/projects.ts';
import { on } from '../script/script.ts';
import type { Scripted } from '../script/script.ts';
import {
  abandonedCalls,
  bulkyIncome,
  counterWait,
  lastYear,
  licences,
  lineRental,
  milestone,
  money,
  month,
  postage,
  progressCalls,
  subscription,
  timeSetFree,
} from './twelve.ts';

/** What the approved plans promised, taken up by one act each, and how it is known. */
const promised: readonly (readonly Scripted[])[] = [
  on('2025-07-24').recorded('2025-07-25 11:00', {
    type: 'TakeUpBenefitProfile',
    projectId: portal.projectId,
    version: 3,
  }),
  on('2025-07-24').recorded('2025-07-25 11:10', {
    type: 'TakeUpBenefitProfile',
    projectId: telephony.projectId,
    version: 1,
  }),
  on('2025-08-18').recorded(
    '2025-08-19 10:00',
    timeSetFree.isOwnedBy('Head of Customer Services'),
    timeSetFree.isMeasuredBy({
      measureId: 'contact-cost',
      unit: money,
      direction: 'up',
      howMeasured:
        'Contacts about bins that moved between channels since the baseline, times what each saves at the unit costs in force',
      periodicity: 'quarter',
    }),
    timeSetFree.startsAt(0, '2025-Q2', 'The mix of channels of May to July 2025', 'Head of Customer Services'),
    timeSetFree.isToReach(milestone(portal, 'first-forms'), [0, 400_000], [6, 1_100_000], [12, 2_227_500]),
    postage.isOwnedBy('Head of Customer Services'),
    postage.isMeasuredBy({
      measureId: 'postage-cost',
      unit: money,
      direction: 'down',
      howMeasured: 'What Customer Services pays for postage and printing in a quarter, from the ledger of finance',
      periodicity: 'quarter',
    }),
    postage.startsAt(950_000, lastYear, 'Accounts of 2024-25, a quarter of the year', 'Finance Business Partner'),
    postage.isToReach(month('2026-04'), [0, 800_000]),
  ),
  on('2025-10-10').recorded(
    '2025-10-14 14:30',
    lineRental.isOwnedBy('Head of Customer Services'),
    lineRental.isMeasuredBy({
      measureId: 'line-rental',
      unit: money,
      direction: 'down',
      howMeasured: 'Line rental and maintenance of the old exchange, as the carrier bills it each month',
      periodicity: 'month',
    }),
    lineRental.startsAt(258_333, lastYear, 'Bills of 2024-25, a twelfth of £31,000', 'Finance Business Partner'),
    lineRental.isToReach(milestone(telephony, 'cutover'), [1, 0]),
    lineRental.isExpectedToBe(
      'No rental is paid from the month after the cutover in December.',
      ['year 2025-26', 2_324_997],
      ['year 2026-27', 0],
    ),
    abandonedCalls.isOwnedBy('Head of Customer Services'),
    abandonedCalls.isMeasuredBy({
      measureId: 'calls-abandoned',
      unit: { kind: 'share' },
      direction: 'down',
      howMeasured: 'Callers who ring off before they are answered, of all calls that reach the queue',
      periodicity: 'quarter',
    }),
    abandonedCalls.startsAt(
      900,
      '2025-Q2',
      'Answer to a Freedom of Information request',
      'Director of Customer and Digital',
    ),
    abandonedCalls.isToReach(milestone(telephony, 'cutover'), [3, 800]),
  ),
];

/** What else was expected in the first year, and what it would cost. */
const identified2025: readonly (readonly Scripted[])[] = [
  on('2025-10-22').recorded(
    '2025-10-23 10:00',
    licences.identified({
      title: 'Two customer systems switched off',
      description: 'Once there is one record, the two old systems and their licences are no longer needed.',
      kind: 'benefit',
      class: 'cashable',
      recurrence: 'recurring',
      departmentIds: ['customer-services', 'housing'],
      aimIds: ['ask-once', 'savings-taken'],
    }),
    licences.comesFrom([customerRecord, 100]),
    licences.isMeasuredBy({
      measureId: 'customer-licences',
      unit: money,
      direction: 'down',
      howMeasured: 'Licences of the two systems in a financial year',
      periodicity: 'year',
    }),
    licences.startsAt(3_840_000, lastYear, 'Contracts register', 'Finance Business Partner'),
    licences.isToReach(month('2027-04'), [0, 0]),
    licences.isExpectedToBe('Both contracts end in March 2027.', ['year 2027-28', 0]),
    subscription.identified({
      title: 'Subscription of the portal platform',
      description: 'What the portal itself costs to keep, month after month, for as long as there is one.',
      kind: 'disBenefit',
      class: 'cashable',
      recurrence: 'recurring',
      departmentIds: ['customer-services'],
      aimIds: ['savings-taken'],
    }),
    subscription.comesFrom([portal, 100]),
    subscription.isOwnedBy('Head of ICT'),
    subscription.isMeasuredBy({
      measureId: 'platform-cost',
      unit: money,
      direction: 'up',
      howMeasured: 'Bills of the platform in a quarter',
      periodicity: 'quarter',
    }),
    subscription.startsAt(0, '2025-Q3', 'There was no platform', 'Finance Business Partner'),
    subscription.isToReach(month('2025-11'), [0, 1_800_000]),
  ),
  on('2025-11-10').recorded(
    '2025-11-12 10:00',
    bulkyIncome.identified({
      title: 'More bulky collections, booked and paid online',
      kind: 'benefit',
      class: 'income',
      recurrence: 'recurring',
      departmentIds: ['environment'],
      aimIds: ['any-hour'],
    }),
    bulkyIncome.comesFrom([portal, 60], [waste, 40]),
    bulkyIncome.isOwnedBy('Head of Environment'),
    bulkyIncome.isMeasuredBy({
      measureId: 'bulky-income',
      unit: money,
      direction: 'up',
      howMeasured: 'Fees for bulky collections in a quarter, without VAT',
      periodicity: 'quarter',
    }),
    bulkyIncome.startsAt(435_000, lastYear, 'Accounts of 2024-25, a quarter of the year', 'Finance Business Partner'),
    bulkyIncome.isToReach(month('2026-01'), [0, 550_000], [6, 700_000]),
    progressCalls.identified({
      title: 'Fewer calls that only ask how far something is',
      kind: 'benefit',
      class: 'nonCashable',
      recurrence: 'recurring',
      departmentIds: ['customer-services'],
      aimIds: ['any-hour'],
    }),
    progressCalls.comesFrom([notifications, 100]),
    progressCalls.isMeasuredBy({
      measureId: 'progress-calls',
      unit: { kind: 'count', of: 'calls' },
      direction: 'down',
      howMeasured: 'One officer’s tally of a week, times thirteen',
      periodicity: 'quarter',
    }),
    progressCalls.startsAt(3_900, '2025-Q3', 'Tally of a week in September', 'Head of Customer Services'),
    progressCalls.isToReach(month('2026-01'), [0, 3_000]),
    counterWait.identified({
      title: 'Those who come to the counter wait longer',
      description:
        'Officers who help with forms are missing at the counter. Residents who do not go online would be the ones who wait.',
      kind: 'disBenefit',
      class: 'qualitative',
      recurrence: 'recurring',
      departmentIds: ['customer-services'],
      aimIds: ['any-hour'],
    }),
    counterWait.comesFrom([portal, 100]),
    counterWait.isOwnedBy('Head of Customer Services'),
    counterWait.isMeasuredBy({
      measureId: 'counter-wait',
      unit: { kind: 'seconds' },
      direction: 'up',
      howMeasured: 'From taking a ticket to being called, on the three busiest days',
      periodicity: 'quarter',
    }),
    counterWait.startsAt(540, '2025-Q3', 'Ticket machine', 'Head of Customer Services'),
    counterWait.isToReach(month('2026-01'), [0, 660]),
  ),
];

/** What each benefit of the first year is, where it began and what it is to reach. */
export const profiles2025: readonly Scripted[] = [promised, identified2025].flat(2);
