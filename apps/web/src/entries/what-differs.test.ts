import { describe, expect, test } from 'vitest';

import { replay } from '@minutebook/domain';
import {
  entriesOf,
  ofProject,
  plannedMilestone,
  programmeFacts,
  proposedProject,
  rated,
  reforecastMilestone,
} from '@minutebook/domain/testing';
import type { Fact } from '@minutebook/domain/testing';

import { whatDiffers } from './what-differs.ts';

/** What the last of these facts changed of the project. */
function lastOf(...facts: readonly Fact[]) {
  const all = entriesOf([...programmeFacts, proposedProject('a', 'Payments'), ...facts]);
  const side = (upTo: number) => {
    const world = replay(all.slice(0, upTo));
    return { world, names: world };
  };
  return whatDiffers('a', all.length, side(all.length - 1), side(all.length)).map(({ label, was, is }) => [
    label,
    was,
    is,
  ]);
}

describe('What an entry changed', () => {
  test('is the expected day of a milestone that is forecast again', () => {
    expect(
      lastOf(plannedMilestone('a', 'live', '2026-07-31'), reforecastMilestone('a', 'live', '2026-11-27')),
    ).toStrictEqual([['Expected day of “live”', '31 July 2026', '27 November 2026']]);
  });
  test('is the severity and the end of an issue', () => {
    const raised = ofProject('a', { type: 'IssueRaised', data: { issueId: 'one', title: 'Phones', severity: 'high' } });
    const resolved = ofProject(
      'a',
      { type: 'IssueResolved', data: { issueId: 'one', resolution: 'Renewed' } },
      '2026-09-01',
    );
    expect(lastOf(raised)).toStrictEqual([['Issue “Phones”', undefined, 'High severity, open']]);
    expect(lastOf(raised, resolved)).toStrictEqual([
      ['Issue “Phones”', 'High severity, open', 'High severity, resolved on 1 September 2026: Renewed'],
    ]);
  });
  test('is the rating in force, once', () => {
    expect(lastOf(rated('a', 'green')).map(([label]) => label)).toStrictEqual(['Delivery confidence']);
  });
  test('is a rating of an earlier day, which does not displace the newer one', () => {
    const labels = lastOf(rated('a', 'green', '2026-09-01'), rated('a', 'red', '2026-06-01')).map(([label]) => label);
    expect(labels).toStrictEqual(['Rating judged on 1 June 2026']);
  });
  test('is told even when it says the same again', () => {
    const named = ofProject('a', { type: 'ProjectSponsorNamed', data: { sponsor: 'Director' } });
    expect(lastOf(named, named)).toStrictEqual([['Sponsor', 'Director', 'Director (stated again)']]);
  });
});
