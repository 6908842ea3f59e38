import { on } from '../script/script.ts';
import type { Scripted } from '../script/script.ts';
import {
  bulkyIncome,
  cardFees,
  counterWait,
  licences,
  lineRental,
  month,
  progressCalls,
  timeSetFree,
} from './twelve.ts';

/** What reviews found, what came, what is no longer expected, and who answers once a project is over. */
const judged: readonly (readonly Scripted[])[] = [
  on('2026-03-06').recorded('2026-03-09 10:00', progressCalls.isOwnedBy('Head of Customer Services')),
  on('2026-06-10').recorded(
    '2026-06-11 10:00',
    progressCalls.isMeasuredBy({
      measureId: 'progress-calls',
      unit: { kind: 'count', of: 'calls' },
      direction: 'down',
      howMeasured: 'Calls of which the officer notes that they only asked how far something is',
      periodicity: 'quarter',
    }),
  ),
  on('2026-07-06').recorded(
    '2026-07-07 10:00',
    progressCalls
      .by(2)
      .startsAt(2_980, '2026-Q2', 'First quarter of the contact centre’s own count', 'Head of Customer Services'),
    progressCalls.by(2).isToReach(month('2026-07'), [0, 2_400]),
  ),
  on('2026-04-22').recorded(
    '2026-04-24 10:00',
    licences.abandoned(
      'The board took the purchase of a new system out: it would have served less than two years, so the two old ones stay.',
    ),
  ),
  on('2026-05-20').recorded(
    '2026-05-21 10:00',
    timeSetFree.reviewed(
      'atRisk',
      'Internal audit',
      'Calls fell as counted. Nobody has said yet what officers do with the time, and no budget is smaller by it.',
    ),
    lineRental.reviewed(
      'onCourse',
      'Finance Business Partner',
      'Five months late with the cutover. The bills end when the last number moves.',
    ),
  ),
  on('2026-10-14').recorded(
    '2026-10-16 11:00',
    counterWait.reviewed(
      'atRisk',
      'Equalities Panel',
      'Those who come to the counter wait two and a half minutes longer than before the portal, and more than was said they would.',
    ),
    bulkyIncome.reviewed('notExpected', 'Head of Environment', 'The fee is what holds it back, not the form.'),
    cardFees.realised('The bank has charged no fee since July: its statements of July, August and September.'),
  ),
];

/** How the benefits were judged. */
export const reviewsScript: readonly Scripted[] = judged.flat();
