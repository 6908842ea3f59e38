import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  decidedAt,
  digestB,
  entriesOf,
  issuedVersion,
  ofMeeting,
  ofPlan,
  ofProject,
  submittedTo,
} from '../../../testing/index.ts';
import { ready } from '../../../testing/ready-to-minute.ts';
import type { Fact } from '../../../testing/index.ts';
import { plansToTable } from '../plans/waiting-for-board.ts';
import { meetingPapers } from './meeting-papers.ts';

function papers(...facts: readonly Fact[]) {
  const world = replay(entriesOf(facts));
  const meeting = world.state('meeting', 'september');
  return meeting === undefined ? [] : meetingPapers(meeting, world);
}

/** The same board put it off in June, on version 1; version 2 says its economic case otherwise. */
const again: readonly Fact[] = [
  decidedAt('payments', {
    decisionId: 'june',
    on: '2026-06-10',
    outcome: { kind: 'deferred' },
  }),
  ofPlan('payments', { type: 'CaseWritten', data: { case: 'economic', text: 'Another case.' } }, '2026-07-01'),
  issuedVersion('payments', 2, digestB, '2026-07-01'),
  submittedTo('payments', 'full-plan', 2, digestB, '2026-07-02'),
];

describe('What is before a board about an item', () => {
  test('is the version submitted to its gate, with its cost; the same that the board last decided on did not change', () => {
    const [paper] = papers(...ready);
    expect(paper?.gate).toBe('Full plan');
    expect(paper?.version?.version).toBe(1);
    expect(paper?.cost).toBe(310_000_00);
    expect(paper?.seen?.version.version).toBe(1);
    expect(paper?.changes).toStrictEqual([]);
  });
  test('is what changed since the board last decided on the project', () => {
    const [paper] = papers(...ready, ...again);
    expect(paper?.version?.version).toBe(2);
    expect(paper?.seen?.version.version).toBe(1);
    expect(paper?.changes.map((one) => one.part)).toStrictEqual(['economic']);
  });
  test('is nothing of a plan where the item is about no gate', () => {
    const other = ofMeeting({ type: 'ItemTabled', data: { itemId: 'two', title: 'Report' } }, '2026-09-01');
    const paper = papers(...ready, other)[1];
    expect([paper?.version, paper?.project, paper?.decided]).toStrictEqual([undefined, undefined, false]);
  });
});

describe('The plans that wait for the board of a meeting', () => {
  const toTable = (...facts: readonly Fact[]) => {
    const world = replay(entriesOf(facts));
    const meeting = world.state('meeting', 'september');
    return meeting === undefined ? [] : plansToTable(meeting, world).map(({ gateId, version }) => [gateId, version]);
  };

  test('are those at its gates that are not on the agenda', () => {
    expect(toTable(...ready)).toStrictEqual([]);
    const withdrawn = ofMeeting({ type: 'ItemWithdrawn', data: { itemId: 'one' } });
    expect(toTable(...ready, withdrawn)).toStrictEqual([['full-plan', 1]]);
  });
  test('are told with another meeting that has them on its agenda, until that is over or has decided', () => {
    const october = (event: Parameters<typeof ofMeeting>[0]) => ofMeeting(event, '2026-09-02', 'october');
    const called = october({ type: 'MeetingCalled', data: { boardId: 'ict', heldOn: '2026-10-14' } });
    const tabledAt = (...facts: readonly Fact[]) => {
      const world = replay(entriesOf([...ready, called, ...facts]));
      const meeting = world.state('meeting', 'october');
      return meeting && plansToTable(meeting, world).map((one) => one.tabledAt?.meetingId);
    };
    expect(tabledAt()).toStrictEqual(['september']);
    expect(tabledAt(ofMeeting({ type: 'ItemWithdrawn', data: { itemId: 'one' } }))).toStrictEqual([undefined]);
    expect(tabledAt(ofMeeting({ type: 'MeetingClosed', data: {} }))).toStrictEqual([undefined]);
    expect(tabledAt(ofMeeting({ type: 'MeetingCancelled', data: {} }))).toStrictEqual([undefined]);
  });
  test('are none of a project that has ended', () => {
    const withdrawn = ofMeeting({ type: 'ItemWithdrawn', data: { itemId: 'one' } });
    const stopped = ofProject('payments', { type: 'ProjectStopped', data: {} }, '2026-09-02');
    expect(toTable(...ready, withdrawn, stopped)).toStrictEqual([]);
  });
});
