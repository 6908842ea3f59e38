import { replay } from '@minutebook/domain';
import { allocated, approvedBudget, entriesOf, paid, programmeFacts } from '@minutebook/domain/testing';
import type { Fact } from '@minutebook/domain/testing';
import { describe, expect, test } from 'vitest';

import { spendPicture } from './spend-picture.ts';

function findingOn(day: string, ...facts: readonly Fact[]): string {
  const world = replay(entriesOf([...programmeFacts, approvedBudget(), allocated('licences', 1_200), ...facts]));
  return spendPicture(world, '2026-27', day, {}).finding;
}

describe('What is found of a year’s spend', () => {
  const both = [paid(400, 'licences', '2026-05-02'), paid(500, 'licences', '2026-10-30')];

  test('is compared by the last month that a payment is in of: a finance file that is late is no thrift', () => {
    expect(findingOn('2026-11-30', ...both)).toBe(
      '£900 was spent by the end of Oct 26, £200 more than an even pace of the £1,200 allocated. No payment of Nov 26 is in yet.',
    );
    expect(findingOn('2026-12-01', ...both)).toMatch(/ No payment later than Oct 26 is in yet\.$/);
    expect(findingOn('2026-10-31', ...both)).toBe(
      '£900 was spent by Oct 26, £200 more than an even pace of the £1,200 allocated.',
    );
  });
  test('is not turned round by a payment of a month that has just begun', () => {
    const begun = paid(40, 'licences', '2026-12-01');
    const first = '£900 was spent by the end of Oct 26, £200 more than an even pace of the £1,200 allocated.';
    expect(findingOn('2026-12-01', ...both, begun)).toBe(
      `${first} Dec 26, which is not over, has £40 so far. No payment of Nov 26 is in yet.`,
    );
    expect(findingOn('2026-11-02', ...both, paid(40, 'licences', '2026-11-01'))).toBe(
      `${first} Nov 26, which is not over, has £40 so far.`,
    );
    expect(findingOn('2027-01-02', ...both, paid(40, 'licences', '2027-01-01'))).toBe(
      `${first} Jan 27, which is not over, has £40 so far. No payment between Oct 26 and Jan 27 is in yet.`,
    );
  });
  test('says where no payment is in at all', () => {
    expect(findingOn('2026-11-30')).toBe('No payment of 2026-27 is in yet, of the £1,200 allocated.');
  });
  test('counts a credit as one, also where it brings the month to nought', () => {
    const back = [paid(40, 'licences', '2026-11-02'), paid(-40, 'licences', '2026-11-03')];
    expect(findingOn('2026-11-30', ...both, ...back)).toBe(
      '£900 was spent by Nov 26, £100 more than an even pace of the £1,200 allocated.',
    );
  });
  test('is of the whole year once that is over', () => {
    expect(findingOn('2027-04-01', ...both)).toBe(
      '£900 was spent by Mar 27, £300 less than an even pace of the £1,200 allocated.',
    );
  });
});
