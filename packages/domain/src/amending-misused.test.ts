import { describe, expect, test } from 'vitest';

import { replay } from './replay.ts';
import { breaches } from './reports/checks/breaches.ts';
import {
  chair,
  clerk,
  correct,
  director,
  entriesOf,
  entryOf,
  fact,
  given,
  minute,
  ofBoard,
  ofMeeting,
  ready,
  today,
  withdraw,
  withdrawn,
} from './testing/index.ts';

const { itemId, ...told } = { ...minute };
const decided = ofMeeting({
  type: 'DecisionMinuted',
  data: {
    decisionId: told.decisionId,
    outcome: told.outcome,
    reasons: told.reasons,
    knownAt: told.knownAt,
    itemId,
    present: [chair.id, director.id],
    counted: [chair.id, director.id],
    interested: [],
    projectId: 'payments',
  },
});

describe('A withdrawn entry', () => {
  test('does not stand again once something was recorded without it', () => {
    const seated = [...ready, ofBoard({ type: 'MemberAppointed', data: { memberId: 'x', post: 'X', chairs: false } })];
    const again = ofBoard({ type: 'MemberAppointed', data: { memberId: 'x', post: 'Y', chairs: false } });
    const facts = [...seated, withdrawn(seated, 'MemberAppointed'), again];
    const appoint = { type: 'AppointMember', boardId: 'ict', memberId: 'x', post: 'Z', chairs: false } as const;
    const standing = correct(seated, 'MemberAppointed', appoint);
    given(...facts)
      .when(standing)
      .thenRefused('OthersWereRecordedSince');
    given(...facts.slice(0, -1))
      .when(standing)
      .thenAccepted();
  });
  test('such as a meeting’s cancellation does not stand again over what the meeting decided', () => {
    const cancelled = [...ready, ofMeeting({ type: 'MeetingCancelled', data: {} })];
    const facts = [...cancelled, withdrawn(cancelled, 'MeetingCancelled'), decided];
    const cancel = { type: 'CancelMeeting', meetingId: 'september', reason: 'None' } as const;
    given(...facts)
      .when(correct(facts, 'MeetingCancelled', cancel))
      .thenRefused('OthersWereRecordedSince', 'Entry 36 was recorded since entry 34 was withdrawn, and without it.');
  });
});

describe('Who decides', () => {
  const stood = ofBoard({ type: 'MemberStoodDown', data: { memberId: director.id } }, '2026-06-01');
  const back = { type: 'MemberAppointed', data: { memberId: director.id, post: 'Director', chairs: false } } as const;
  const facts = [...ready, stood, ofBoard(back, '2026-07-01')];

  test('is never one member counted twice', () => {
    given(...facts)
      .when(withdraw(facts, 'MemberStoodDown'), clerk)
      .thenRefused('OthersRestOnIt');
    const later = {
      type: 'StandDownMember',
      boardId: 'ict',
      memberId: director.id,
      effectiveOn: '2026-08-01',
    } as const;
    given(...facts)
      .when(correct(facts, 'MemberStoodDown', later), clerk)
      .thenRefused('LaterEntriesAreEarlier');
  });
  test('has one in the chair', () => {
    const appoint = { type: 'AppointMember', boardId: 'ict', memberId: director.id, post: 'D', chairs: true } as const;
    const chairless = [
      ...ready.filter((one) => !JSON.stringify(one).includes('"chairs":true')),
      ofBoard({ type: 'MemberAppointed', data: { memberId: 'x', post: 'X', chairs: true } }),
    ];
    given(...chairless)
      .when(correct(chairless, 'MemberAppointed', appoint, director.id), clerk)
      .thenRefused('BoardIsChaired');
    const down = ofBoard({ type: 'MemberStoodDown', data: { memberId: chair.id } }, '2026-06-01');
    const other = { type: 'MemberAppointed', data: { memberId: 'x', post: 'X', chairs: true } } as const;
    const changed = [...ready, down, ofBoard(other, '2026-06-01')];
    given(...changed)
      .when(withdraw(changed, 'MemberStoodDown'), clerk)
      .thenRefused('BoardIsChaired');
  });
  test('is told where a quorum was corrected after a decision', () => {
    const before = [...ready, decided];
    const { id } = entryOf(before, 'BoardConstituted');
    const data = { entry: id, type: 'BoardConstituted', data: { title: 'ICT Programme Board', quorum: 1 } };
    const entries = entriesOf([...before, fact('board-ict', { type: 'EntryCorrected', data }, '2026-01-05')]);
    expect(breaches(replay(entries)).map((one) => one.rule)).toContain('EntryWasDecidedOn');
  });
  test('sits of a board from its first day on', () => {
    const constitute = { type: 'ConstituteBoard', boardId: 'ict', title: 'Board', quorum: 2 } as const;
    given(...ready)
      .when(correct(ready, 'BoardConstituted', { ...constitute, effectiveOn: '2026-01-06' }), clerk)
      .thenRefused('LaterEntriesAreEarlier');
  });
});

describe('A meeting', () => {
  const call = { type: 'CallMeeting', meetingId: 'september', boardId: 'ict', heldOn: '2026-09-17' } as const;
  const on = entryOf(ready, 'MeetingCalled').effectiveOn;

  test('is not moved to another day or board once somebody sat in it', () => {
    given(...ready)
      .when(correct(ready, 'MeetingCalled', call))
      .thenRefused('OthersTookItFromHere', 'This part of entry 31 stays as it is. Entry 33 took it from there.');
    const place = { ...call, heldOn: today, place: 'Town hall' };
    given(...ready)
      .when(correct(ready, 'MeetingCalled', place))
      .thenAccepted();
    const called = ready.slice(0, -2);
    given(...called)
      .when(correct(called, 'MeetingCalled', call))
      .thenAccepted();
  });
  test('was called before everything else that is said of it', () => {
    given(...ready)
      .when(correct(ready, 'MeetingCalled', { ...call, heldOn: '2026-10-01', effectiveOn: today }))
      .thenRefused('OthersTookItFromHere');
    const item = ofMeeting({ type: 'ItemTabled', data: { itemId: 'two', title: 'Two' } }, on);
    const tabled = [...ready.slice(0, -2), item];
    given(...tabled)
      .when(correct(tabled, 'MeetingCalled', { ...call, effectiveOn: today }))
      .thenRefused('LaterEntriesAreEarlier');
  });
  test('does not lose an interest by an item that comes to be about something else', () => {
    const declared = ofMeeting({
      type: 'InterestDeclared',
      data: { memberId: director.id, itemId, nature: 'A cousin' },
    });
    const facts = [...ready, declared];
    const away = { type: 'TableItem', meetingId: 'september', itemId, title: 'One' } as const;
    given(...facts)
      .when(correct(facts, 'ItemTabled', away))
      .thenRefused('OthersTookItFromHere');
  });
  test('keeps the papers that it decided with, made from no entry that was still to come', () => {
    const paper = ofMeeting({ type: 'ReportPublished', data: { reportId: 'r', title: 'R', position: 9 } });
    const publish = { type: 'PublishReport', meetingId: 'september', reportId: 'r', title: 'R' } as const;
    const before = [...ready, paper];
    const facts = [...before, decided];
    given(...facts)
      .when(withdraw(facts, 'ReportPublished'))
      .thenRefused('OthersRestOnIt');
    given(...facts)
      .when(correct(facts, 'ReportPublished', { ...publish, position: 8 }))
      .thenRefused('OthersTookItFromHere');
    given(...before)
      .when(correct(before, 'ReportPublished', { ...publish, position: before.length }))
      .thenRefused('PositionIsAhead');
    given(...before)
      .when(correct(before, 'ReportPublished', { ...publish, reportId: 's', position: 8 }))
      .thenRefused('EntryIsAboutAnother');
  });
});
