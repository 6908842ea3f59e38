import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import { boardFacts, chair, director, entriesOf, given, ofBoard } from '../../testing/index.ts';
import { membersOn, quorumOn } from './members.ts';

const boardId = 'ict';
const directorGone = ofBoard({ type: 'MemberStoodDown', data: { memberId: director.id } }, '2026-06-01');

describe('ConstituteBoard', () => {
  const constitute = { type: 'ConstituteBoard', boardId, title: 'ICT Programme Board', quorum: 2 } as const;

  test('sets up a board', () => {
    given()
      .when({ ...constitute, remit: 'Decides at gates' })
      .then({
        type: 'BoardConstituted',
        data: { title: 'ICT Programme Board', remit: 'Decides at gates', quorum: 2 },
      });
  });
  test('changes its quorum from a day on', () => {
    given(...boardFacts)
      .when({ ...constitute, quorum: 3 })
      .then({ type: 'BoardConstituted', data: { title: 'ICT Programme Board', quorum: 3 } });
  });
  test('the same again is nothing new', () => {
    given(...boardFacts)
      .when(constitute)
      .thenRefused('NothingIsDifferent');
  });
  test('does not begin before its first day', () => {
    given(...boardFacts)
      .when({ ...constitute, quorum: 3, effectiveOn: '2026-01-04' })
      .thenRefused('BoardWasNotConstitutedYet');
  });
});

describe('AppointMember', () => {
  const appoint = { type: 'AppointMember', boardId, memberId: 'member-9', post: 'Head of ICT', chairs: false } as const;
  const event = {
    type: 'MemberAppointed',
    data: { memberId: 'member-9', post: 'Head of ICT', chairs: false },
  } as const;

  test('seats somebody by a post', () => {
    given(...boardFacts)
      .when(appoint)
      .then(event);
  });
  test('waits for the board', () => {
    given().when(appoint).thenRefused('BoardIsNotConstituted');
  });
  test('nobody sits twice', () => {
    given(...boardFacts)
      .when({ ...appoint, memberId: director.id })
      .thenRefused(
        'MemberIsAlreadyAppointed',
        'This member has sat on the board as Director of Housing since 2026-01-05.',
      );
  });
  test('somebody who left may come back, after having left', () => {
    const again = { ...appoint, memberId: director.id };
    given(...boardFacts, directorGone)
      .when(again)
      .then({ ...event, data: { ...event.data, memberId: director.id } });
    given(...boardFacts, directorGone)
      .when({ ...again, effectiveOn: '2026-05-31' })
      .thenRefused('MemberSatLater');
  });
  test('one member is in the chair at a time', () => {
    const inTheChair = { ...appoint, chairs: true };
    given(...boardFacts)
      .when(inTheChair)
      .thenRefused('BoardIsChaired', 'The board is chaired by Chief Executive since 2026-01-05.');
    const chairGone = ofBoard({ type: 'MemberStoodDown', data: { memberId: chair.id } }, '2026-06-01');
    given(...boardFacts, chairGone)
      .when({ ...inTheChair, effectiveOn: '2026-05-31' })
      .thenRefused('BoardIsChaired', 'The board was chaired by Chief Executive until 2026-06-01.');
    given(...boardFacts, chairGone)
      .when({ ...inTheChair, effectiveOn: '2026-06-01' })
      .then({ ...event, data: { ...event.data, chairs: true } });
  });
});

describe('StandDownMember', () => {
  const standDown = { type: 'StandDownMember', boardId, memberId: director.id } as const;

  test('ends a seat', () => {
    given(...boardFacts)
      .when(standDown)
      .then({ type: 'MemberStoodDown', data: { memberId: director.id } });
  });
  test('needs a seat', () => {
    given(...boardFacts, directorGone)
      .when(standDown)
      .thenRefused('MemberIsNotOnTheBoard');
  });
  test('not before the seat began', () => {
    const late = ofBoard(
      { type: 'MemberAppointed', data: { memberId: 'late-1', post: 'Head of ICT', chairs: false } },
      '2026-09-01',
    );
    given(...boardFacts, late)
      .when({ ...standDown, memberId: 'late-1', effectiveOn: '2026-08-31' })
      .thenRefused('MemberWasNotAppointedYet');
  });
});

describe('A board on a day', () => {
  const board = replay(
    entriesOf([
      ...boardFacts,
      ofBoard({ type: 'BoardConstituted', data: { title: 'Board', quorum: 3 } }, '2026-07-01'),
      directorGone,
    ]),
  ).state('board', 'ict')!;

  test('has the members of that day: not those who stand down on it', () => {
    expect(membersOn(board, '2026-05-31').map((one) => one.memberId)).toContain(director.id);
    expect(membersOn(board, '2026-06-01').map((one) => one.memberId)).not.toContain(director.id);
    expect(membersOn(board, '2026-06-01').map((one) => one.memberId)).toContain(chair.id);
    expect(membersOn(board, '2026-01-04')).toStrictEqual([]);
  });
  test('has the quorum of that day, and before its first day that one', () => {
    expect([quorumOn(board, '2026-06-30'), quorumOn(board, '2026-07-01'), quorumOn(board, '2025-01-01')]).toStrictEqual(
      [2, 3, 2],
    );
    expect(board.title).toBe('Board');
  });
});
