import { on } from '../script/script.ts';
import type { Scripted } from '../script/script.ts';
import { released } from './measurements.ts';
import { bulkyIncome, licences, lineRental, postage, rentCards, timeSetFree } from './twelve.ts';

/** What owners expected at each date: less and later from one to the next. */
const expected: readonly (readonly Scripted[])[] = [
  on('2025-08-18').recorded(
    '2025-08-19 11:00',
    timeSetFree.isExpectedToBe(
      'Ten forms by October, and half of all callers by summer.',
      ['2025-Q4', 900_000],
      ['2026-Q1', 1_800_000],
      ['2026-Q2', 2_300_000],
      ['2026-Q3', 2_600_000],
      ['2026-Q4', 2_700_000],
      ['2027-Q1', 2_700_000],
    ),
    postage.isExpectedToBe('Bills and reminders by email from April.', ['year 2026-27', 2_700_000]),
  ),
  on('2025-11-20').recorded(
    '2025-11-21 10:00',
    timeSetFree.isExpectedToBe(
      'The forms are used as hoped, but sign-in comes in February.',
      ['2025-Q4', 650_000],
      ['2026-Q1', 1_500_000],
      ['2026-Q2', 2_050_000],
      ['2026-Q3', 2_400_000],
      ['2026-Q4', 2_550_000],
      ['2027-Q1', 2_600_000],
    ),
    bulkyIncome.isExpectedToBe('Residents can book at any hour.', ['year 2026-27', 3_600_000]),
    lineRental.isExpectedToBe('The cutover is in February.', ['year 2025-26', 2_841_663], ['year 2026-27', 0]),
  ),
  on('2026-02-12').recorded(
    '2026-02-16 10:00',
    timeSetFree.isExpectedToBe(
      'Sign-in waits for a second security test.',
      ['2026-Q1', 1_250_000],
      ['2026-Q2', 1_800_000],
      ['2026-Q3', 2_150_000],
      ['2026-Q4', 2_400_000],
      ['2027-Q1', 2_500_000],
    ),
    bulkyIncome.isExpectedToBe('Fewer collections than last winter.', ['year 2026-27', 3_100_000]),
    lineRental.isExpectedToBe(
      'The cutover is at the end of May.',
      ['year 2025-26', 3_099_996],
      ['year 2026-27', 516_666],
    ),
    licences.isExpectedToBe('The purchase is put to the board in April.', ['year 2027-28', 1_900_000]),
  ),
  on('2026-06-25').recorded(
    '2026-06-29 10:00',
    timeSetFree.isExpectedToBe(
      'Those who liked to change have changed.',
      ['2026-Q2', 1_550_000],
      ['2026-Q3', 1_850_000],
      ['2026-Q4', 2_050_000],
      ['2027-Q1', 2_150_000],
    ),
    bulkyIncome.isExpectedToBe('The spring was good, the fee was not raised.', ['year 2026-27', 2_750_000]),
    postage.isExpectedToBe('Council tax bills follow by email in March.', ['year 2026-27', 2_500_000]),
    rentCards.isExpectedToBe('Rent accounts open in November.', ['year 2026-27', 690_000]),
  ),
  on('2026-10-15').recorded(
    '2026-10-19 11:00',
    timeSetFree.isExpectedToBe(
      'As measured in summer, with a little more over winter.',
      ['2026-Q2', released('2026-04', '2026-06')],
      ['2026-Q3', released('2026-07', '2026-09')],
      ['2026-Q4', 1_850_000],
      ['2027-Q1', 1_900_000],
    ),
    bulkyIncome.isExpectedToBe('Without the VAT that was counted before.', ['year 2026-27', 2_400_000]),
  ),
];

/** What was expected of the benefits. */
export const forecastsScript: readonly Scripted[] = expected.flat();
