import { describe, expect, test } from 'vitest';

import { breaches } from '../../../reports/checks/breaches.ts';
import { replay } from '../../../replay.ts';
import {
  attendedBy,
  boardFacts,
  calledMeeting,
  chair,
  correct,
  director,
  entriesOf,
  given,
  ofMeeting,
  programmeFacts,
  proposedProject,
  treasurer,
  withdraw,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import type { Actor } from '../../../kernel/entry.ts';
import { chairFor, remotelyFor, thereFor } from './there.ts';

const meetingId = 'september';
const tabled = (itemId: string) => ofMeeting({ type: 'ItemTabled', data: { itemId, title: itemId } }, '2026-09-01');
const called: readonly Fact[] = [
  ...programmeFacts,
  ...boardFacts,
  proposedProject('payments', 'Payments'),
  ...calledMeeting('payments'),
  tabled('two'),
  tabled('three'),
];
const met = [...called, attendedBy(chair, director)];
const left = (who: Actor, itemId: string) =>
  ofMeeting({ type: 'DepartureRecorded', data: { memberId: who.id, itemId } });
const came = (who: Actor, itemId: string, manner: 'inPerson' | 'remotely' = 'inPerson') =>
  ofMeeting({ type: 'ArrivalRecorded', data: { memberId: who.id, itemId, manner } });
const took = (who: Actor, itemId: string) => ofMeeting({ type: 'ChairTaken', data: { memberId: who.id, itemId } });
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

function minute(itemId: string) {
  const outcome = { kind: 'noted' } as const;
  return {
    type: 'MinuteDecision',
    meetingId,
    itemId,
    decisionId: `of-${itemId}`,
    outcome,
    reasons: 'So',
    knownAt: 1,
  } as const;
}

function decided(itemId: string, ...counted: readonly Actor[]): Fact {
  const ids = counted.map((one) => one.id);
  const { outcome, reasons, knownAt, decisionId } = minute(itemId);
  const data = { decisionId, outcome, reasons, knownAt, itemId, present: ids, counted: ids, interested: [] };
  return { by: chair, ...ofMeeting({ type: 'DecisionMinuted', data }) };
}

function meetingAfter(...facts: readonly Fact[]) {
  const world = replay(entriesOf(facts));
  const meeting = world.state('meeting', meetingId);
  const seats = world.state('board', 'ict')?.seats ?? [];
  if (meeting === undefined) throw new Error('There is no meeting');
  return { meeting, seats };
}

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

describe('Who was there for an item', () => {
  const facts = [...met, left(director, 'two'), came(director, 'three', 'remotely'), took(director, 'three')];

  test('is told by the attendance and what came after it, in the order of the agenda', () => {
    const { meeting } = meetingAfter(...facts);
    expect([...thereFor('one', meeting)]).toStrictEqual([chair.id, director.id]);
    expect([...thereFor('two', meeting)]).toStrictEqual([chair.id]);
    expect([...thereFor('three', meeting)]).toStrictEqual([chair.id, director.id]);
    expect([...remotelyFor('two', meeting)]).toStrictEqual([]);
    expect([...remotelyFor('three', meeting)]).toStrictEqual([director.id]);
  });
  test('does not turn on the order in which it was recorded', () => {
    const { meeting } = meetingAfter(...met, came(treasurer, 'three'), left(director, 'one'), left(chair, 'two'));
    expect([...thereFor('one', meeting)]).toStrictEqual([chair.id]);
    expect([...thereFor('two', meeting)]).toStrictEqual([]);
    expect([...thereFor('three', meeting)]).toStrictEqual([treasurer.id]);
  });
  test('keeps the place of an item that was withdrawn', () => {
    const gone = ofMeeting({ type: 'ItemWithdrawn', data: { itemId: 'two' } });
    const { meeting } = meetingAfter(...met, left(director, 'two'), gone);
    expect([...thereFor('three', meeting)]).toStrictEqual([chair.id]);
  });
  test('was chaired by whoever took the chair and stayed, or is appointed to it and was there', () => {
    const { meeting, seats } = meetingAfter(...facts);
    expect(chairFor('one', meeting, seats)).toBe(chair.id);
    expect(chairFor('three', meeting, seats)).toBe(director.id);
    const away = meetingAfter(...met, left(chair, 'one'));
    expect(chairFor('one', away.meeting, away.seats)).toBeUndefined();
  });
});

describe('Checks', () => {
  const rules = (...facts: readonly Fact[]) =>
    breaches(replay(entriesOf(facts))).map(({ rule, sentence }) => [rule, sentence]);

  test('list a decision that lacks its quorum once a departure is recorded afterwards', () => {
    const facts = [...met, decided('one', chair, director), decided('two', chair, director)];
    expect(rules(...facts)).toStrictEqual([]);
    expect(rules(...facts, left(director, 'two'))).toStrictEqual([
      [
        'BoardIsNotQuorate',
        '“ICT Programme Board” decided on 2026-09-16 with 1 of its members counting; its quorum was 2, as was recorded afterwards.',
      ],
    ]);
  });
  test('list whoever counted and was not there, where the quorum holds without', () => {
    const all = [...called, attendedBy(chair, director, treasurer), decided('two', chair, director, treasurer)];
    expect(rules(...all, left(treasurer, 'one'))).toStrictEqual([
      [
        'MemberIsNotThere',
        'Head of Finance counted in a decision of “ICT Programme Board” on 2026-09-16 and was not there for its item, as was recorded afterwards; its quorum holds without.',
      ],
    ]);
  });
});
