import { monthsFrom, streamOf } from '@minutebook/domain';

import { corrects, takesBack } from '../script/amendments.ts';
import { on } from '../script/script.ts';
import type { Act, Scripted } from '../script/script.ts';
import { rangOff } from './calls.ts';
import { releasedBy } from './contacts.ts';
import {
  abandonedCalls,
  billingAgency,
  bulkyIncome,
  cardFees,
  counterWait,
  lineRental,
  month,
  postage,
  progressCalls,
  rentCards,
  subscription,
  timeSetFree,
} from './twelve.ts';

const shift = 'Contacts by channel';
const bills = 'Ledger of finance';
const queue = 'Queue of the contact centre';
const tickets = 'Ticket machine';

/** What the contact centre's own service released in some months. */
export const released = (from: string, to: string) => releasedBy('waste-enquiries', monthsFrom(from, to));

/** With the calls of the depot counted twice: as many more calls, and as many more contacts at the mix of the baseline. */
const countedTwice = 18_786;

function paid(period: string, pence: number): Act {
  return lineRental.measured(period, pence, 'Bill of the carrier');
}

/** A wait in seconds over so many who came. */
function waited(period: string, seconds: number, visits: number): Act {
  return counterWait.measured(period, seconds, tickets, {
    parts: { numerator: seconds * visits, denominator: visits },
  });
}

/** What was measured, quarter by quarter. */
const measured: readonly (readonly Scripted[])[] = [
  on('2025-10-10').recorded(
    '2025-10-14 15:10',
    timeSetFree.measured('2025-Q3', released('2025-08', '2025-09') + countedTwice, shift),
    postage.measured('2025-Q3', 962_000, bills),
  ),
  on('2026-01-09').recorded(
    '2026-01-13 10:00',
    timeSetFree.measured('2025-Q4', released('2025-10', '2025-12'), shift),
    postage.measured('2025-Q4', 941_000, bills),
    abandonedCalls.counted('2025-Q4', rangOff(monthsFrom('2025-10', '2025-12')), queue),
    paid('2025-10', 258_333),
    paid('2025-11', 258_333),
    paid('2025-12', 258_333),
    bulkyIncome.measured('2025-Q4', 461_000, bills),
    progressCalls.measured('2025-Q4', 3_705, 'Tally of a week in December', { basis: 'estimated' }),
    subscription.measured('2025-Q4', 1_200_000, bills),
    waited('2025-Q4', 560, 510),
  ),
  on('2026-04-10').recorded(
    '2026-04-14 10:00',
    timeSetFree.measured('2026-Q1', released('2026-01', '2026-03'), shift),
    postage.measured('2026-Q1', 873_000, bills),
    abandonedCalls.counted('2026-Q1', rangOff(monthsFrom('2026-01', '2026-03')), queue),
    paid('2026-01', 258_333),
    paid('2026-02', 258_333),
    paid('2026-03', 285_333),
    bulkyIncome.measured('2026-Q1', 498_000, bills),
    progressCalls.measured('2026-Q1', 3_250, 'Tally of a week in February', { basis: 'estimated' }),
    subscription.measured('2026-Q1', 1_800_000, bills),
    waited('2026-Q1', 600, 495),
    cardFees.measured('2026-Q1', 255_000, 'Statements of the bank'),
    billingAgency.measured('2026-Q1', 1_310_000, bills),
    rentCards.measured('2026-Q1', 214_000, bills),
  ),
  on('2026-07-10').recorded(
    '2026-07-14 10:00',
    timeSetFree.measured('2026-Q2', released('2026-04', '2026-06'), shift),
    postage.measured('2026-Q2', 690_000, bills),
    abandonedCalls.hasNoMeasurement(
      '2026-Q2',
      'notCollected',
      'The old exchange was switched off before its counts of May were read, and a quarter without May would not be one.',
    ),
    paid('2026-04', 258_333),
    paid('2026-05', 258_333),
    paid('2026-06', 0),
    bulkyIncome.measured('2026-Q2', 672_000, bills),
    progressCalls.by(2).measured('2026-Q2', 2_980, 'Reasons for calls, as officers note them'),
    subscription.measured('2026-Q2', 1_800_000, bills),
    waited('2026-Q2', 640, 470),
    cardFees.measured('2026-Q2', 255_000, 'Statements of the bank'),
    rentCards.measured('2026-Q2', 209_000, bills),
  ),
  // Without the agency's last bill, which nobody knew of when the board met on 16 September.
  on('2026-08-11').recorded('2026-08-11 10:00', billingAgency.measured('2026-Q2', 680_000, bills)),
  on('2026-10-09').recorded(
    '2026-10-13 10:00',
    timeSetFree.measured('2026-Q3', released('2026-07', '2026-09'), shift),
    postage.measured('2026-Q3', 590_000, bills),
    abandonedCalls.counted('2026-Q3', rangOff(monthsFrom('2026-07', '2026-09')), queue),
    paid('2026-07', 0),
    paid('2026-08', 0),
    paid('2026-09', 0),
    bulkyIncome.measured('2026-Q3', 715_000, bills),
    progressCalls.by(2).measured('2026-Q3', 2_410, 'Reasons for calls, as officers note them'),
    waited('2026-Q3', 690, 452),
    cardFees.measured('2026-Q3', 0, 'Statements of the bank'),
    billingAgency.measured('2026-Q3', 970_000, bills),
  ),
  on('2026-11-06').recorded('2026-11-10 10:00', paid('2026-10', 0)),
];

const byId = (benefitId: string) => streamOf({ type: 'AbandonBenefit', benefitId, effectiveOn: '', reason: '' });

/** What was wrong about measurements, and a beginning that was agreed anew. */
const putRight: readonly (readonly Scripted[])[] = [
  on('2025-10-10').recorded(
    '2025-11-14 14:00',
    corrects(
      '2025-10-14 15:10',
      {
        ...(timeSetFree.measured('2025-Q3', released('2025-08', '2025-09'), shift) as MeasuredAct),
        effectiveOn: '2025-10-10',
      },
      'The calls of the depot had been counted twice, as was found on 13 November.',
    ),
  ),
  on('2026-04-10').recorded(
    '2026-05-12 10:00',
    corrects(
      '2026-04-14 10:15',
      { ...(paid('2026-03', 258_333) as MeasuredAct), effectiveOn: '2026-04-10' },
      'Two digits of the bill of March had changed places.',
    ),
  ),
  on('2026-08-11').recorded(
    '2026-09-21 10:00',
    corrects(
      '2026-08-11 10:00',
      { ...(billingAgency.measured('2026-Q2', 860_000, bills) as MeasuredAct), effectiveOn: '2026-08-11' },
      'The agency billed June in September: £1,800 that the quarter was thought to have saved.',
    ),
  ),
  on('2026-03-26').recorded(
    '2026-03-30 10:00',
    abandonedCalls.startsAnewAt(
      1_400,
      '2025-Q2',
      'Report of the supplier',
      'Director of Customer and Digital',
      'The 9% left out callers who rang off during the welcome message; the 14% counts them, as the contact centre will.',
    ),
  ),
  on('2026-10-09').recorded(
    '2026-10-20 10:00',
    takesBack(
      '2026-10-13 10:18',
      byId(bulkyIncome.benefitId),
      'MeasurementRecorded',
      'The figure holds VAT, which the council pays on.',
    ),
  ),
  on('2026-10-19').recorded(
    '2026-10-20 10:10',
    bulkyIncome.measured('2026-Q3', 595_800, bills),
    // Quarters that are over keep the target of their day.
    bulkyIncome.isToReach(month('2026-10'), [0, 600_000]),
  ),
];

type MeasuredAct = Extract<Act, { type: 'RecordMeasurement' }>;

/** What was measured of the benefits. */
export const measurementsScript: readonly Scripted[] = [measured, putRight].flat(2);
