import { replay } from '@minutebook/domain';
import {
  attendedBy,
  boardFacts,
  calledMeeting,
  chair,
  director,
  entriesOf,
  ofBoard,
  ofMeeting,
} from '@minutebook/domain/testing';
import { describe, expect, test } from 'vitest';

import { decidersSince } from './deciders-since.ts';

const opened = [...boardFacts, ...calledMeeting('payments'), attendedBy(chair)];
const interest = { memberId: director.id, itemId: 'one' };
const since = [
  attendedBy(chair, director),
  ofMeeting({ type: 'InterestDeclared', data: { ...interest, nature: 'Owns shares' } }),
  ofMeeting({ type: 'InterestDeclared', data: { ...interest, itemId: 'two', nature: 'Owns shares' } }),
  ofMeeting({ type: 'InterestWithdrawn', data: interest }),
  ofBoard({ type: 'MemberStoodDown', data: { memberId: director.id } }),
  ofMeeting({ type: 'MeetingClosed', data: {} }),
];

describe('What has come about who decides', () => {
  test('is nothing when nothing has', () => {
    expect(decidersSince(replay(entriesOf(opened)), 'september', 'one', opened.length)).toStrictEqual([]);
  });
  test('is told in ledger order, of this item alone', () => {
    const world = replay(entriesOf([...opened, ...since]));
    const n = opened.length;
    expect(decidersSince(world, 'september', 'one', n)).toStrictEqual([
      { n: n + 1, words: 'who was there was recorded: 2 present' },
      { n: n + 4, words: 'the interest of Director of Housing was withdrawn' },
      { n: n + 5, words: 'a member stood down: Director of Housing' },
      { n: n + 6, words: 'the meeting was closed' },
    ]);
  });
});
