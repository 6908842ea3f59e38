import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { attendedBy, chair, director, entriesOf, ofMeeting, treasurer } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { decidedAt } from '../../../testing/governance-facts.ts';
import { data, ready } from '../../../testing/ready-to-minute.ts';
import { leftOpen } from './carried-to.ts';
import { meetingPapers } from './meeting-papers.ts';
import { pastMeetings } from './meetings.ts';
import { notDecided } from './not-decided.ts';

const day = '2026-09-16';

function call(meetingId: string, startsAt: string): readonly Fact[] {
  const about = { projectId: 'payments', gateId: 'full-plan' };
  return [
    ofMeeting({ type: 'MeetingCalled', data: { boardId: 'ict', heldOn: day, startsAt } }, day, meetingId),
    ofMeeting({ type: 'ItemTabled', data: { itemId: `${meetingId}-item`, title: 'Again', about } }, day, meetingId),
  ];
}

/** The second meeting approves what is before both. */
const decidedAtTen: readonly Fact[] = [
  ...call('nine', '09:00'),
  ofMeeting({ type: 'MeetingClosed', data: {} }, day, 'nine'),
  ...call('ten', '10:00'),
  ofMeeting(
    {
      type: 'DecisionMinuted',
      data: { ...data, decisionId: 'at-ten', itemId: 'ten-item' },
    },
    day,
    'ten',
  ),
];

describe('An item that its meeting did not decide', () => {
  const world = replay(entriesOf([...ready, ...decidedAtTen]));
  const meeting = (id: string) => {
    const found = world.state('meeting', id);
    if (found === undefined) throw new Error(id);
    return found;
  };
  const itemOf = (id: string) => {
    const [item] = meeting(id).items;
    if (item === undefined) throw new Error(id);
    return item.value;
  };

  test('was carried over to the meeting later on that day that decided it', () => {
    const of = notDecided(itemOf('nine'), meeting('nine'), world);
    expect(of?.carriedTo?.meeting.meetingId).toBe('ten');
    expect(of?.carriedTo?.decision.decisionId).toBe('at-ten');
    expect(notDecided(itemOf('ten'), meeting('ten'), world)).toBeUndefined();
  });
  test('is not still to be decided once another meeting has', () => {
    const open = pastMeetings(world, '2026-09-17').map((one) => [one.meeting.meetingId, leftOpen(one.meeting, world)]);
    expect(open).toContainEqual(['nine', 0]);
  });
  test('lists the later meeting of one day first', () => {
    const ids = pastMeetings(world, '2026-09-17').map((one) => one.meeting.meetingId);
    expect(ids.indexOf('ten')).toBeLessThan(ids.indexOf('nine'));
  });
  test('says how few counted, where a member had left', () => {
    const left = ofMeeting({ type: 'DepartureRecorded', data: { memberId: director.id, itemId: 'one' } });
    const stays = replay(entriesOf([...ready, attendedBy(chair, director), left]));
    const september = stays.state('meeting', 'september');
    const item = september?.items[0]?.value;
    const of = september && item && notDecided(item, september, stays);
    expect(of?.tooFew).toStrictEqual({ counted: 1, quorum: 2 });
    const all = replay(entriesOf([...ready, attendedBy(chair, director, treasurer)]));
    const whole = all.state('meeting', 'september');
    expect(whole && item && notDecided(item, whole, all)?.tooFew).toBeUndefined();
  });
});

test('What a meeting saw before is what was decided before it, never at a later one of the same day', () => {
  const told = decidedAt('payments', { decisionId: 'at-ten', meetingId: 'ten', on: day });
  const world = replay(entriesOf([...ready, ...decidedAtTen, told]));
  const nine = world.state('meeting', 'nine');
  expect(nine && meetingPapers(nine, world)[0]?.seen?.decisionId).not.toBe('at-ten');
});
