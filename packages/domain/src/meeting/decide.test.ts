import { describe, expect, test } from 'vitest';

import {
  attendedBy,
  boardFacts,
  calledMeeting,
  chair,
  director,
  given,
  ofBoard,
  ofMeeting,
  programmeFacts,
  proposedProject,
} from '../testing/index.ts';
import { outcomeInWords } from './index.ts';

const meetingId = 'september';
const before = [...programmeFacts, ...boardFacts, proposedProject('payments', 'Payments')];
const called = calledMeeting('payments');
const closed = ofMeeting({ type: 'MeetingClosed', data: {} });
const minuted = ofMeeting({
  type: 'DecisionMinuted',
  data: {
    decisionId: 'first',
    outcome: { kind: 'noted' },
    reasons: 'For information',
    knownAt: 1,
    itemId: 'one',
    present: [],
    counted: [],
    interested: [],
  },
});

describe('CallMeeting', () => {
  const call = { type: 'CallMeeting', meetingId, boardId: 'ict', heldOn: '2026-10-14' } as const;

  test('calls a board for a day that is still to come', () => {
    given(...before)
      .when({ ...call, place: 'Committee room 1' })
      .then({ type: 'MeetingCalled', data: { boardId: 'ict', heldOn: '2026-10-14', place: 'Committee room 1' } });
  });
  test('a meeting is called once, of a board that is there', () => {
    given(...before, ...called)
      .when(call)
      .thenRefused('MeetingIsAlreadyCalled');
    given(...programmeFacts)
      .when(call)
      .thenRefused('BoardIsNotConstituted');
  });
});

describe('RecordAttendance', () => {
  const attend = { type: 'RecordAttendance', meetingId, present: [chair.id], apologies: [director.id] } as const;
  const sent = { ...attend, present: [...attend.present], apologies: [...attend.apologies] };

  test('says who was there', () => {
    given(...before, ...called)
      .when(sent)
      .then({ type: 'AttendanceRecorded', data: { present: [chair.id], apologies: [director.id] } });
  });
  test('needs a meeting, on its day', () => {
    given(...before)
      .when(sent)
      .thenRefused('MeetingIsNotKnown');
    given(...before, ...called)
      .when({ ...sent, effectiveOn: '2026-09-15' })
      .thenRefused('MeetingWasNotHeldYet', 'The meeting is held on 2026-09-16.');
    given(...before, ...called)
      .when({ ...sent, effectiveOn: '2026-08-31' })
      .thenRefused('MeetingWasNotCalledYet');
    given(...before, ...called, closed)
      .when(sent)
      .thenRefused('MeetingIsClosed');
  });
  test('names each member once, and members of that day only', () => {
    given(...before, ...called)
      .when({ ...sent, apologies: [chair.id] })
      .thenRefused('MemberIsCountedTwice');
    given(...before, ...called)
      .when({ ...sent, present: ['stranger'] })
      .thenRefused('MemberIsNotOnTheBoard');
    const gone = ofBoard({ type: 'MemberStoodDown', data: { memberId: chair.id } }, '2026-09-16');
    given(...before, ...called, gone)
      .when(sent)
      .thenRefused('MemberIsNotOnTheBoard');
  });
  test('the same again, in any order, is nothing new', () => {
    given(...before, ...called, attendedBy(chair, director))
      .when({ ...sent, present: [director.id, chair.id], apologies: [] })
      .thenRefused('NothingIsDifferent');
  });
});

describe('PublishReport', () => {
  const publish = { type: 'PublishReport', meetingId, reportId: 'paper', title: 'Full plan', position: 3 } as const;

  test('puts a report before the meeting with the position it was made at', () => {
    given(...before, ...called)
      .when({ ...publish, itemId: 'one', effectiveOn: '2026-09-09' })
      .then({ type: 'ReportPublished', data: { reportId: 'paper', title: 'Full plan', itemId: 'one', position: 3 } });
  });
  test('once, on an item that is tabled, from a ledger that got so far', () => {
    const published = ofMeeting({
      type: 'ReportPublished',
      data: { reportId: 'paper', title: 'Full plan', position: 3 },
    });
    given(...before, ...called, published)
      .when(publish)
      .thenRefused('ReportIsAlreadyPublished');
    given(...before, ...called)
      .when({ ...publish, itemId: 'two' })
      .thenRefused('ItemIsNotTabled');
    given(...before, ...called)
      .when({ ...publish, position: 99 })
      .thenRefused('PositionIsAhead', 'The ledger has 11 entries, so nobody can have had entry 99 before them.');
  });
});

describe('CloseMeeting', () => {
  test('ends it, once', () => {
    given(...before, ...called)
      .when({ type: 'CloseMeeting', meetingId })
      .then({ type: 'MeetingClosed', data: {} });
    given(...before, ...called, closed)
      .when({ type: 'CloseMeeting', meetingId })
      .thenRefused('MeetingIsClosed');
  });
});

describe('CallInDecision', () => {
  const callIn = {
    type: 'CallInDecision',
    meetingId,
    decisionId: 'first',
    by: 'Scrutiny Committee',
    reason: 'The costs were not explained',
  } as const;
  const event = { type: 'DecisionCalledIn', data: { decisionId: 'first', by: 'Scrutiny Committee' } } as const;

  test('stops a decision, also when the meeting is closed', () => {
    given(...before, ...called, minuted, closed)
      .when(callIn)
      .then(event);
  });
  test('a decision that was made, and is not called in yet', () => {
    given(...before, ...called)
      .when(callIn)
      .thenRefused('DecisionIsNotMinuted');
    given(...before, ...called, minuted, ofMeeting(event))
      .when(callIn)
      .thenRefused('DecisionIsAlreadyCalledIn', 'Scrutiny Committee called this decision in on 2026-09-16.');
    given(...before, ...called, minuted)
      .when({ ...callIn, effectiveOn: '2026-09-15' })
      .thenRefused('DecisionWasNotMadeYet');
  });
});

describe('An outcome in words', () => {
  const one = { conditionId: 'a', text: 'Test', owner: 'Director', dueOn: '2026-10-01' };
  test.each([
    [{ kind: 'approved' as const }, 'Approved'],
    [{ kind: 'approvedWithConditions' as const, conditions: [one] }, 'Approved with 1 condition'],
    [{ kind: 'approvedWithConditions' as const, conditions: [one, one] }, 'Approved with 2 conditions'],
    [{ kind: 'referred' as const, body: 'Cabinet' }, 'Referred to Cabinet'],
    [{ kind: 'notedSubjectTo' as const, body: 'Cabinet', feedback: 'Ask' }, 'Noted, subject to feedback to Cabinet'],
  ])('%j', (outcome, words) => {
    expect(outcomeInWords(outcome)).toBe(words);
  });
});
