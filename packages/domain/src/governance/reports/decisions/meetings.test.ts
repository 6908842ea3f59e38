import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { boardFacts, entriesOf, ofMeeting, programmeFacts } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { calledMeetings, comingMeetings, pastMeetings } from './meetings.ts';
import { leftOpen } from './carried-to.ts';
import { governance } from '../gates/governance.ts';
import { governanceNeeds } from '../../area.needs.ts';
import { clerkNeeds } from '../../clerk-needs.ts';
import type { MeetingRow } from './meetings.ts';

const today = '2026-09-16';

function called(meetingId: string, heldOn: string): readonly Fact[] {
  return [
    ofMeeting({ type: 'MeetingCalled', data: { boardId: 'ict', heldOn } }, '2026-08-01', meetingId),
    ofMeeting({ type: 'ItemTabled', data: { itemId: 'one', title: 'One' } }, '2026-08-01', meetingId),
  ];
}

function over(meetingId: string, type: 'MeetingCancelled' | 'MeetingClosed'): Fact {
  return ofMeeting({ type, data: {} }, '2026-08-02', meetingId);
}

const world = replay(
  entriesOf([
    ...programmeFacts,
    ...boardFacts,
    ...called('held', '2026-09-01'),
    ...called('forgotten', '2026-09-02'),
    ...called('off', '2026-09-03'),
    ...called('called-off', '2026-09-20'),
    ...called('october', '2026-10-01'),
    over('held', 'MeetingClosed'),
    over('off', 'MeetingCancelled'),
    over('called-off', 'MeetingCancelled'),
  ]),
);

const ids = (rows: readonly MeetingRow[]) => rows.map((one) => one.meeting.meetingId);

describe('A meeting that was cancelled', () => {
  test('is never the next one, and stays in the lists', () => {
    expect(ids(comingMeetings(world, today))).toStrictEqual(['october']);
    expect(ids(governance(world, today).coming)).toStrictEqual(['october']);
    expect(ids(calledMeetings(world, today))).toStrictEqual(['called-off', 'october']);
    expect(ids(pastMeetings(world, today))).toStrictEqual(['off', 'forgotten', 'held']);
  });
  test('leaves nothing to be decided or closed', () => {
    expect(calledMeetings(world, today).map((one) => leftOpen(one.meeting, world))).toStrictEqual([0, 1]);
    const needs = governanceNeeds(world, today, 'administrator').map(({ kind, figure }) => [kind, figure.value]);
    expect(needs).toContainEqual(['meetingsNotClosed', 1]);
    expect(needs).toContainEqual(['meetingsComing', 1]);
  });
});

const noted = {
  itemId: 'one',
  outcome: { kind: 'noted' },
  reasons: 'For information',
  knownAt: 1,
} as const;

describe('A clerk', () => {
  const decided = (meetingId: string) =>
    ofMeeting(
      {
        type: 'DecisionMinuted',
        data: { ...noted, present: [], counted: [], interested: [], decisionId: `of-${meetingId}` },
      },
      '2026-09-01',
      meetingId,
    );
  const needs = (...facts: readonly Fact[]) =>
    clerkNeeds(replay(entriesOf([...programmeFacts, ...boardFacts, ...facts])), today).map(({ kind, figure }) => [
      kind,
      figure.value,
    ]);

  test('is told of minutes that no board has confirmed, whoever wrote them, and of a coming meeting without a paper', () => {
    const facts = [...called('held', '2026-09-01'), decided('held'), over('held', 'MeetingClosed')];
    const coming = called('october', '2026-10-01');
    expect(needs(...facts, ...coming)).toStrictEqual([
      ['meetingsWithoutPaper', 1],
      ['minutesNotConfirmed', 1],
    ]);
    const confirmed = ofMeeting({ type: 'MinutesConfirmed', data: { laterMeetingId: 'october' } }, today, 'held');
    const paper = { reportId: 'paper', title: 'Paper', position: 1 };
    const put = ofMeeting({ type: 'ReportPublished', data: paper }, today, 'october');
    expect(needs(...facts, ...coming, confirmed, put)).toStrictEqual([]);
  });
});
