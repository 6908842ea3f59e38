import { describe, expect, test } from 'vitest';

import { governanceNeeds } from '../../area.needs.ts';
import { breaches } from '../../../reports/checks/breaches.ts';
import { replay } from '../../../replay.ts';
import {
  attendedBy,
  boardFacts,
  calledMeeting,
  chair,
  director,
  entriesOf,
  given,
  ofBoard,
  ofMeeting,
  programmeFacts,
  proposedProject,
  withdraw,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import type { Actor } from '../../../kernel/entry.ts';

const meetingId = 'september';
const secretary: Actor = { id: 'secretary-1', role: 'clerk' };
const held = '2026-10-14';
const october = (heldOn = held) =>
  ofMeeting({ type: 'MeetingCalled', data: { boardId: 'ict', heldOn } }, '2026-09-17', 'october');
const minuted: Fact = {
  by: secretary,
  ...ofMeeting({
    type: 'DecisionMinuted',
    data: {
      decisionId: 'first',
      outcome: { kind: 'noted' },
      reasons: 'For information',
      knownAt: 1,
      itemId: 'one',
      present: [chair.id, director.id],
      counted: [chair.id, director.id],
      interested: [],
    },
  }),
};
const met = [
  ...programmeFacts,
  ...boardFacts,
  proposedProject('payments', 'Payments'),
  ...calledMeeting('payments'),
  attendedBy(chair, director),
];
const written = [...met, minuted];
const closed = [...written, ofMeeting({ type: 'MeetingClosed', data: {} })];
const confirmed = ofMeeting({ type: 'MinutesConfirmed', data: { laterMeetingId: 'october' } }, held);
const confirm = { type: 'ConfirmMinutes', meetingId, laterMeetingId: 'october', effectiveOn: held } as const;

describe('ConfirmMinutes', () => {
  test('makes what a clerk wrote the board’s own word, at a later meeting', () => {
    given(...closed, october())
      .when(confirm, chair)
      .then({ type: 'MinutesConfirmed', data: { laterMeetingId: 'october' } });
  });
  test('is of a meeting that is over, once', () => {
    given(...written, october())
      .when(confirm, chair)
      .thenRefused('MeetingIsNotClosed');
    given(...closed, october(), confirmed)
      .when(confirm, chair)
      .thenRefused('MinutesAreAlreadyConfirmed', 'The board confirmed these minutes on 2026-10-14.');
  });
  test('happens at a later meeting of the same board, on its day', () => {
    given(...closed)
      .when(confirm, chair)
      .thenRefused('MeetingIsNotKnown');
    const other = ofMeeting({ type: 'MeetingCalled', data: { boardId: 'other', heldOn: held } }, held, 'october');
    given(...closed, other)
      .when(confirm, chair)
      .thenRefused('MeetingIsOfAnotherBoard');
    given(...closed, october(), ofMeeting({ type: 'MeetingCancelled', data: {} }, '2026-10-01', 'october'))
      .when(confirm, chair)
      .thenRefused('MeetingIsCancelled');
    given(...closed)
      .when({ ...confirm, laterMeetingId: meetingId }, chair)
      .thenRefused('MeetingIsNotLater');
    given(...closed, october())
      .when({ ...confirm, effectiveOn: '2026-10-15' }, chair)
      .thenRefused('MinutesWereConfirmedOnAnotherDay');
  });
  test('is said by a member of that day who did not write them', () => {
    given(...closed, october())
      .when(confirm, { id: 'stranger', role: 'boardMember' })
      .thenRefused('ConfirmerIsNotOnTheBoard');
    const seated = ofBoard({
      type: 'MemberAppointed',
      data: { memberId: secretary.id, post: 'Secretary', chairs: false },
    });
    given(...closed, seated, october())
      .when(confirm, { ...secretary, role: 'boardMember' })
      .thenRefused('MinutesAreTheirOwn');
  });
  test('is withdrawn by an entry that names it', () => {
    const facts = [...closed, october(), confirmed];
    given(...facts)
      .when(withdraw(facts, 'MinutesConfirmed'), chair)
      .thenAccepted();
  });
});

describe('Checks', () => {
  const rules = (...facts: readonly Fact[]) => breaches(replay(entriesOf(facts))).map((one) => one.rule);
  const byChair = { ...confirmed, by: chair };

  test('list minutes confirmed at a meeting that was cancelled, or by nobody who sat on the board', () => {
    expect(rules(...closed, october(), byChair)).toStrictEqual([]);
    const cancelled = ofMeeting({ type: 'MeetingCancelled', data: {} }, '2026-10-01', 'october');
    expect(rules(...closed, october(), byChair, cancelled)).toStrictEqual(['MeetingIsCancelled']);
    const stoodDown = ofBoard({ type: 'MemberStoodDown', data: { memberId: chair.id } }, '2026-10-01');
    expect(rules(...closed, october(), byChair, stoodDown)).toStrictEqual(['ConfirmerIsNotOnTheBoard']);
  });
});

describe('A clerk', () => {
  const minute = {
    type: 'MinuteDecision',
    meetingId,
    itemId: 'one',
    decisionId: 'first',
    outcome: { kind: 'noted' },
    reasons: 'For information',
    knownAt: 1,
  } as const;

  test('writes what the board decided without sitting on it', () => {
    given(...met)
      .when(minute, secretary)
      .thenAccepted();
    given(...met)
      .when(minute, { ...secretary, role: 'boardMember' })
      .thenRefused('RecorderIsNotOnTheBoard');
  });
  test('records what a member said of an interest', () => {
    given(...met)
      .when({ type: 'DeclareInterest', meetingId, memberId: chair.id, itemId: 'one', nature: 'Owns shares' }, secretary)
      .thenAccepted();
  });
  test('leaves minutes that wait to be confirmed until the board has', () => {
    const waiting = (...facts: readonly Fact[]) =>
      governanceNeeds(replay(entriesOf(facts)), held, 'boardMember').filter((one) => one.kind === 'minutesToConfirm');
    expect(waiting(...written)).toStrictEqual([]);
    expect(waiting(...closed).map((one) => one.sentence)).toStrictEqual([
      '1 meeting’s minutes are a clerk’s and wait to be confirmed.',
    ]);
    expect(waiting(...closed, october(), confirmed)).toStrictEqual([]);
    const byMember = closed.map((one) => (one === minuted ? { ...minuted, by: chair } : one));
    expect(waiting(...byMember)).toStrictEqual([]);
  });
});
