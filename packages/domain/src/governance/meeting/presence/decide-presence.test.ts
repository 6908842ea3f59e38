import { describe, test } from 'vitest';

import { chair, correct, director, given, ofMeeting, treasurer, withdraw } from '../../../testing/index.ts';
import { called, came, decided, left, meetingId, met, minute, took } from '../../../testing/meetings/presence-facts.ts';
import { attendedBy } from '../../../testing/governance-facts.ts';

const closed = ofMeeting({ type: 'MeetingClosed', data: {} });

const depart = { type: 'RecordDeparture', meetingId, memberId: director.id, itemId: 'two' } as const;
const arrive = {
  type: 'RecordArrival',
  meetingId,
  memberId: treasurer.id,
  itemId: 'two',
  manner: 'inPerson',
} as const;
const takeChair = { type: 'TakeChair', meetingId, memberId: director.id, itemId: 'two' } as const;

describe('RecordDeparture', () => {
  test('says from which item on a member was not there', () => {
    given(...met)
      .when(depart)
      .then({ type: 'DepartureRecorded', data: { memberId: director.id, itemId: 'two' } });
  });
  test('is of a member of that day, an item of the agenda, and somebody who was there', () => {
    given(...met)
      .when({ ...depart, itemId: 'nine' })
      .thenRefused('ItemIsNotTabled');
    given(...met)
      .when({ ...depart, memberId: 'stranger' })
      .thenRefused('MemberIsNotOnTheBoard');
    given(...met)
      .when({ ...depart, memberId: treasurer.id })
      .thenRefused('MemberIsNotThere', 'As recorded, Head of Finance was not there for this item.');
    given(...called)
      .when(depart)
      .thenRefused('MemberIsNotThere', 'Nobody has recorded yet who was there.');
    given(...met, left(director, 'one'))
      .when(depart)
      .thenRefused('MemberIsNotThere');
  });
  test('is not of a day before the meeting', () => {
    given(...met)
      .when({ ...depart, effectiveOn: '2026-09-15' })
      .thenRefused('MeetingWasNotHeldYet');
  });
  test('needs a reason once the item was decided or the meeting closed, and then stands', () => {
    const after = [...met, decided('two', chair, director)];
    given(...after)
      .when(depart)
      .thenRefused(
        'CorrectionNeedsAReason',
        'The board decided on 1 item from there on, so this would correct who was there.',
      );
    given(...after)
      .when({ ...depart, reason: 'The register was read wrongly' })
      .thenAccepted();
    given(...met, decided('one', chair, director))
      .when(depart)
      .thenAccepted();
    given(...met, closed)
      .when(depart)
      .thenRefused('CorrectionNeedsAReason');
    given(...met, closed)
      .when({ ...depart, reason: 'The register was read wrongly' })
      .thenAccepted();
  });
  test('leaves a board that is too small without a decision on what comes after, not on what came before', () => {
    given(...met, left(director, 'two'))
      .when(minute('two'), chair)
      .thenRefused('BoardIsNotQuorate', 'The quorum is 2; 1 of the members present count.');
    given(...met, left(director, 'two'))
      .when(minute('one'), chair)
      .thenAccepted();
    given(...met, left(director, 'two'), came(director, 'three'))
      .when(minute('three'), chair)
      .thenAccepted();
  });
  test('is corrected and withdrawn by an entry that names it', () => {
    const facts = [...met, left(director, 'two')];
    given(...facts)
      .when(correct(facts, 'DepartureRecorded', { ...depart, itemId: 'three' }))
      .thenAccepted();
    given(...facts)
      .when(withdraw(facts, 'DepartureRecorded'))
      .thenAccepted();
  });
});

describe('RecordArrival', () => {
  test('says from which item on a member was there, and how', () => {
    given(...met)
      .when(arrive)
      .then({ type: 'ArrivalRecorded', data: { memberId: treasurer.id, itemId: 'two', manner: 'inPerson' } });
    given(...met)
      .when({ ...arrive, memberId: director.id, manner: 'remotely' })
      .thenAccepted();
  });
  test('is not of somebody who was there in the same manner', () => {
    given(...met)
      .when({ ...arrive, memberId: director.id })
      .thenRefused('MemberIsThere', 'As recorded, Director of Housing was there for this item.');
    given(...met, came(treasurer, 'one', 'remotely'))
      .when({ ...arrive, manner: 'remotely' })
      .thenRefused('MemberIsThere', 'As recorded, Head of Finance was there for this item, remotely.');
  });
  test('counts whoever came for what comes after', () => {
    const alone = [...called, attendedBy(chair), came(treasurer, 'two')];
    given(...alone)
      .when(minute('one'), chair)
      .thenRefused('BoardIsNotQuorate');
    given(...alone)
      .when(minute('two'), chair)
      .then({
        type: 'DecisionMinuted',
        data: {
          decisionId: 'of-two',
          outcome: { kind: 'noted' },
          reasons: 'So',
          knownAt: 1,
          itemId: 'two',
          present: [chair.id, treasurer.id],
          counted: [chair.id, treasurer.id],
          interested: [],
        },
      });
  });
});

describe('TakeChair', () => {
  test('says who chaired from an item on', () => {
    given(...met)
      .when(takeChair)
      .then({ type: 'ChairTaken', data: { memberId: director.id, itemId: 'two' } });
  });
  test('is of somebody who was there and did not chair', () => {
    given(...met)
      .when({ ...takeChair, memberId: treasurer.id })
      .thenRefused('MemberIsNotThere');
    given(...met)
      .when({ ...takeChair, memberId: chair.id })
      .thenRefused('MemberIsInTheChair', 'As recorded, Chief Executive chaired this item.');
    given(...met, took(director, 'two'))
      .when({ ...takeChair, memberId: chair.id, itemId: 'three' })
      .thenAccepted();
  });
});
