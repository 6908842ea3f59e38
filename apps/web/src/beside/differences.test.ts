import { describe, expect, test } from 'vitest';

import { replay } from '@minutebook/domain';
import { entriesOf, ofProject, plannedMilestone, programmeFacts, proposedProject } from '@minutebook/domain/testing';
import type { Fact } from '@minutebook/domain/testing';

import { differences } from './differences.ts';

const begun = [...programmeFacts, proposedProject('a', 'Payments')];
const named = ofProject('a', { type: 'ProjectSponsorNamed', data: { sponsor: 'Director' } });

/** What differs of the project once these facts are added to the first ones. */
function differing(first: readonly Fact[], added: readonly Fact[], projectId = 'a') {
  const entries = entriesOf([...begun, ...first, ...added]);
  const side = (upTo: number) => {
    const world = replay(entries.slice(0, upTo));
    return { moment: { world, names: world }, day: '2026-09-16' };
  };
  const rows = differences(projectId, side(begun.length + first.length), side(entries.length));
  return rows.map(({ label, was, is }) => [label, was, is]);
}

describe('What differs of a project between two moments', () => {
  test('is nothing where it only said the same again', () => {
    expect(differing([named], [named])).toStrictEqual([]);
  });
  test('is a particular of its own, with what it was', () => {
    expect(differing([], [named])).toStrictEqual([['Sponsor', 'Nobody is named', 'Director']]);
  });
  test('is what hangs on it, and how far it is', () => {
    const issue = ofProject('a', { type: 'IssueRaised', data: { issueId: 'x', title: 'Late', severity: 'high' } });
    const labels = differing([], [plannedMilestone('a', 'live', '2026-12-01'), issue]).map(([label]) => label);
    expect(labels).toStrictEqual([
      'First planned day of “live”',
      'Expected day of “live”',
      '“live”',
      'Issue “Late”',
      'Issues open',
    ]);
  });
  test('is everything of a project that was not in the ledger then', () => {
    const rows = differing([], [proposedProject('b', 'Parking')], 'b');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every(([, was]) => was === undefined)).toBe(true);
  });
});
