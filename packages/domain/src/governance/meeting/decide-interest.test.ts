import { describe, test } from 'vitest';

import {
  attendedBy,
  boardFacts,
  calledMeeting,
  chair,
  clerk,
  director,
  given,
  ofMeeting,
  programmeFacts,
  proposedProject,
} from '../../testing/index.ts';

const meetingId = 'september';
const before = [
  ...programmeFacts,
  ...boardFacts,
  proposedProject('payments', 'Payments'),
  ...calledMeeting('payments'),
];
const decided = ofMeeting({
  type: 'DecisionMinuted',
  data: {
    decisionId: 'first',
    outcome: { kind: 'deferred' },
    reasons: 'Late papers',
    knownAt: 1,
    itemId: 'one',
    present: [],
    counted: [],
    interested: [],
  },
});
const itemWithdrawn = ofMeeting({ type: 'ItemWithdrawn', data: { itemId: 'one' } });
const closed = ofMeeting({ type: 'MeetingClosed', data: {} });

describe('DeclareInterest', () => {
  const data = { memberId: director.id, itemId: 'one', nature: 'Lives beside the site' };
  const declare = { type: 'DeclareInterest', meetingId, ...data } as const;

  test('declares a member’s interest in an item', () => {
    given(...before)
      .when(declare, clerk)
      .then({ type: 'InterestDeclared', data });
  });
  test('is a member’s own to declare, or an administrator’s to record', () => {
    given(...before)
      .when(declare, director)
      .thenAccepted();
    given(...before)
      .when(declare, chair)
      .thenRefused('InterestIsAnothers');
  });
  test('of a member, in an item that is open, once', () => {
    given(...before)
      .when({ ...declare, memberId: 'stranger' }, clerk)
      .thenRefused('MemberIsNotOnTheBoard');
    given(...before)
      .when({ ...declare, itemId: 'nine' }, clerk)
      .thenRefused('ItemIsNotTabled');
    given(...before, ofMeeting({ type: 'InterestDeclared', data }))
      .when(declare, clerk)
      .thenRefused('InterestIsAlreadyDeclared');
    given(...before, decided)
      .when(declare, clerk)
      .thenRefused('ItemIsAlreadyDecided', 'The board decided on this item on 2026-09-16.');
  });
  test('not in an item that was withdrawn, nor after the close', () => {
    given(...before, itemWithdrawn)
      .when(declare, clerk)
      .thenRefused('ItemIsWithdrawn');
    given(...before, closed)
      .when(declare, clerk)
      .thenRefused(
        'MeetingIsClosed',
        'The meeting was closed on 2026-09-16.',
        'An interest counts where something is decided: declare it at that meeting.',
      );
  });
});

describe('WithdrawInterest', () => {
  const data = { memberId: director.id, itemId: 'one' };
  const declared = ofMeeting({ type: 'InterestDeclared', data: { ...data, nature: 'Lives beside the site' } });
  const withdraw = { type: 'WithdrawInterest', meetingId, ...data, reason: 'Another site was meant' } as const;
  const event = { type: 'InterestWithdrawn', data } as const;

  test('says that it was declared by mistake', () => {
    given(...before, declared)
      .when(withdraw, clerk)
      .then(event);
  });
  test('of an interest that is declared, not before it was', () => {
    given(...before)
      .when(withdraw, clerk)
      .thenRefused('InterestIsNotDeclared');
    given(...before, declared, ofMeeting(event))
      .when(withdraw, clerk)
      .thenRefused('InterestIsNotDeclared');
    given(...before, declared)
      .when({ ...withdraw, effectiveOn: '2026-09-15' }, clerk)
      .thenRefused(
        'InterestWasNotDeclaredYet',
        'On 2026-09-15 the interest had not been declared; that happened on 2026-09-16.',
      );
  });
  test('by the member not once the item is decided or withdrawn, or the meeting over; by an administrator at any time', () => {
    const cancelled = ofMeeting({ type: 'MeetingCancelled', data: {} });
    const over = [
      [decided, 'ItemIsAlreadyDecided'],
      [itemWithdrawn, 'ItemIsWithdrawn'],
      [closed, 'MeetingIsClosed'],
      [cancelled, 'MeetingIsClosed'],
    ] as const;
    for (const [fact, refusal] of over) {
      given(...before, declared, fact)
        .when(withdraw, director)
        .thenRefused(refusal);
      given(...before, declared, fact)
        .when(withdraw, clerk)
        .thenAccepted();
    }
  });
  test('lets the member count again, and declare again', () => {
    const facts = [...before, declared, attendedBy(chair, director), ofMeeting(event)];
    const tabled = ofMeeting({ type: 'ItemTabled', data: { itemId: 'two', title: 'Parking' } });
    const two = { ...data, itemId: 'two' };
    const inTwo = ofMeeting({ type: 'InterestDeclared', data: { ...two, nature: 'Owns shares' } });
    given(...facts)
      .when({ type: 'DeclareInterest', meetingId, ...data, nature: 'Owns shares' }, clerk)
      .thenAccepted();
    given(...facts, tabled, inTwo, ofMeeting({ type: 'InterestWithdrawn', data: two }))
      .when(
        {
          type: 'MinuteDecision',
          meetingId,
          itemId: 'two',
          decisionId: 'second',
          outcome: { kind: 'noted' },
          reasons: 'So',
          knownAt: 1,
        },
        chair,
      )
      .then({
        type: 'DecisionMinuted',
        data: {
          decisionId: 'second',
          outcome: { kind: 'noted' },
          reasons: 'So',
          knownAt: 1,
          itemId: 'two',
          present: [chair.id, director.id],
          counted: [chair.id, director.id],
          interested: [],
        },
      });
  });
});
