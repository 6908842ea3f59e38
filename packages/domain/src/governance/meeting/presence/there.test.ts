import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { breaches } from '../../../reports/checks/breaches.ts';
import { attendedBy, chair, director, entriesOf, ofMeeting, treasurer } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { called, came, decided, left, meetingId, met, took } from '../../../testing/meetings/presence-facts.ts';
import { chairFor, remotelyFor, thereFor } from './there.ts';

function meetingAfter(...facts: readonly Fact[]) {
  const world = replay(entriesOf(facts));
  const meeting = world.state('meeting', meetingId);
  const seats = world.state('board', 'ict')?.seats ?? [];
  if (meeting === undefined) throw new Error('There is no meeting');
  return { meeting, seats };
}

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
