import { cardPayments, portal, revenues } from '../delivery/projects/projects.ts';
import { on } from '../script/script.ts';
import type { Scripted } from '../script/script.ts';
import { billingAgency, cardFees, lastYear, milestone, money, month, rentCards } from './twelve.ts';

/** What was expected from 2026 on. */
const identified2026: readonly (readonly Scripted[])[] = [
  on('2026-01-19').recorded(
    '2026-01-21 10:00',
    cardFees.identified({
      title: 'No fees for breaking the card industry’s rules',
      kind: 'benefit',
      class: 'costAvoidance',
      recurrence: 'recurring',
      departmentIds: ['finance'],
      aimIds: ['safe-systems'],
    }),
    cardFees.comesFrom([cardPayments, 100]),
    cardFees.isOwnedBy('Section 151 Officer'),
    cardFees.isMeasuredBy({
      measureId: 'card-fees',
      unit: money,
      direction: 'down',
      howMeasured: 'Fees that the bank charges in a quarter because card numbers are heard',
      periodicity: 'quarter',
    }),
    cardFees.startsAt(255_000, '2025-Q4', 'Statements of the bank', 'Section 151 Officer'),
    cardFees.isToReach(milestone(cardPayments, 'keypad'), [1, 0]),
    billingAgency.identified({
      title: 'No agency officers at annual billing',
      kind: 'benefit',
      class: 'cashable',
      recurrence: 'recurring',
      departmentIds: ['revenues-benefits'],
      aimIds: ['savings-taken'],
    }),
    billingAgency.comesFrom([revenues, 70]),
    billingAgency.isOwnedBy('Head of Revenues and Benefits'),
    billingAgency.isMeasuredBy({
      measureId: 'billing-agency',
      unit: money,
      direction: 'down',
      howMeasured: 'Bills of the agency in a quarter',
      periodicity: 'quarter',
    }),
    billingAgency.startsAt(
      1_400_000,
      lastYear,
      'Accounts of 2024-25, a quarter of the year',
      'Finance Business Partner',
    ),
    billingAgency.isToReach(month('2026-04'), [0, 1_000_000]),
  ),
  on('2026-03-12').recorded(
    '2026-03-16 10:00',
    rentCards.identified({
      title: 'Rent cards and counter fees no longer paid',
      kind: 'benefit',
      class: 'cashable',
      recurrence: 'recurring',
      departmentIds: ['housing'],
      aimIds: ['any-hour', 'savings-taken'],
    }),
    rentCards.comesFrom([portal, 100]),
    rentCards.isOwnedBy('Head of Housing'),
    rentCards.isMeasuredBy({
      measureId: 'rent-cards',
      unit: money,
      direction: 'down',
      howMeasured: 'What the payment agent bills in a quarter for cards and for payments at shop counters',
      periodicity: 'quarter',
    }),
    rentCards.startsAt(210_000, lastYear, 'Accounts of 2024-25, a quarter of the year', 'Finance Business Partner'),
    rentCards.isToReach(milestone(portal, 'rent'), [1, 40_000]),
    rentCards.isExpectedToBe('Rent accounts open in July; by autumn most cards are given back.', [
      'year 2026-27',
      420_000,
    ]),
  ),
];

/** The same of the benefits that were identified from 2026 on. */
export const profiles2026: readonly Scripted[] = identified2026.flat();
