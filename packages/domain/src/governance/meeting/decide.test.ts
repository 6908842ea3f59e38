import { describe, expect, test } from 'vitest';

import { boardFacts, calledMeeting, given, ofMeeting, programmeFacts, proposedProject } from '../../testing/index.ts';
import type { CommandInTest } from '../../testing/index.ts';
import { outcomeInWords } from '../gates/outcome-in-words.ts';

const meetingId = 'september';
const before = [...programmeFacts, ...boardFacts, proposedProject('payments', 'Payments')];
const called = calledMeeting('payments');
const closed = ofMeeting({ type: 'MeetingClosed', data: {} });
const cancelled = ofMeeting({ type: 'MeetingCancelled', data: {} });
const itemWithdrawn = ofMeeting({ type: 'ItemWithdrawn', data: { itemId: 'one' } });
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
  test('a meeting is called by the day it is held', () => {
    given(...before)
      .when({ ...call, heldOn: '2026-09-15', effectiveOn: '2026-09-16' })
      .thenRefused('MeetingWasHeldBefore');
    given(...before)
      .when({ ...call, heldOn: '2026-09-16', effectiveOn: '2026-09-16' })
      .thenAccepted();
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
    given(...before, ...called, itemWithdrawn)
      .when({ ...publish, itemId: 'one' })
      .thenRefused('ItemIsWithdrawn');
  });
  test('not once it is over', () => {
    given(...before, ...called, closed)
      .when(publish)
      .thenRefused(
        'MeetingIsClosed',
        'The meeting was closed on 2026-09-16.',
        'Its papers stay as they were: put the paper before another meeting.',
      );
  });
});

describe('CloseMeeting', () => {
  test('says when it began and ended, in that order', () => {
    const close = { type: 'CloseMeeting', meetingId: 'september', beganAt: '14:00', endedAt: '15:40' } as const;
    given(...before, ...called)
      .when(close)
      .then({ type: 'MeetingClosed', data: { beganAt: '14:00', endedAt: '15:40' } });
    given(...before, ...called)
      .when({ ...close, endedAt: '13:40' })
      .thenRefused('MeetingEndedBeforeItBegan', 'A meeting that began at 14:00 did not end at 13:40.');
  });
  test('ends it, once', () => {
    given(...before, ...called)
      .when({ type: 'CloseMeeting', meetingId })
      .then({ type: 'MeetingClosed', data: {} });
    given(...before, ...called, closed)
      .when({ type: 'CloseMeeting', meetingId })
      .thenRefused('MeetingIsClosed', 'The meeting was closed on 2026-09-16.', 'Nothing needs to be recorded.');
  });
});

describe('CancelMeeting', () => {
  const cancel = { type: 'CancelMeeting', meetingId, reason: 'Called for the wrong day' } as const;

  test('says that it is not held, also before its day', () => {
    given(...before, ...called)
      .when({ ...cancel, effectiveOn: '2026-09-10' })
      .then({ type: 'MeetingCancelled', data: {} });
  });
  test('once, while nothing was decided and it was not closed', () => {
    given(...before, ...called, cancelled)
      .when(cancel)
      .thenRefused('MeetingIsCancelled', 'The meeting was cancelled on 2026-09-16.', 'Nothing needs to be recorded.');
    given(...before, ...called, minuted)
      .when(cancel)
      .thenRefused('MeetingHasDecided', 'The board decided on 1 item in this meeting.');
    given(...before, ...called, closed)
      .when(cancel)
      .thenRefused(
        'MeetingIsClosed',
        'The meeting was closed on 2026-09-16.',
        'A meeting that is over is not cancelled: nothing needs to be recorded.',
      );
    given(...before, ...called)
      .when({ ...cancel, effectiveOn: '2026-08-31' })
      .thenRefused('MeetingWasNotCalledYet');
  });
  test('nothing is recorded about it afterwards', () => {
    const item = { meetingId, itemId: 'one' } as const;
    const commands: readonly CommandInTest[] = [
      { type: 'TableItem', ...item, title: 'Again' },
      { type: 'WithdrawItem', ...item, reason: 'Not ready' },
      { type: 'RecordAttendance', meetingId, present: [], apologies: [] },
      { type: 'PublishReport', meetingId, reportId: 'paper', title: 'Paper', position: 1 },
      { type: 'MinuteDecision', ...item, decisionId: 'd', outcome: { kind: 'noted' }, reasons: 'So', knownAt: 1 },
      { type: 'CloseMeeting', meetingId },
    ];
    for (const command of commands) {
      given(...before, ...called, cancelled)
        .when(command)
        .thenRefused('MeetingIsCancelled', 'The meeting was cancelled on 2026-09-16.', 'Call another meeting.');
    }
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
