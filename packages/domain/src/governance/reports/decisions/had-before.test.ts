import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  boardFacts,
  calledMeeting,
  decidedAt,
  entriesOf,
  ofMeeting,
  ofProject,
  programmeFacts,
  proposedProject,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { whatMeetingsHad } from './meetings-had.ts';
import { whoHad } from './who-had.ts';

const base = [...programmeFacts, ...boardFacts, proposedProject('payments', 'Payments'), ...calledMeeting('payments')];

function seen(...facts: readonly Fact[]) {
  return replay(entriesOf([...base, ...facts]));
}

function paper(reportId: string, position: number): Fact {
  return ofMeeting({ type: 'ReportPublished', data: { reportId, title: 'Pack', position } }, '2026-09-09');
}

function minuted(decisionId: string, knownAt: number): Fact {
  const shown = { outcome: { kind: 'noted' }, reasons: 'Seen', itemId: 'one' } as const;
  const nobody = { present: [], counted: [], interested: [] };
  return ofMeeting({ type: 'DecisionMinuted', data: { decisionId, knownAt, ...shown, ...nobody } });
}

const closed = ofMeeting({ type: 'MeetingClosed', data: {} });
const calledForJune = ofMeeting(
  { type: 'MeetingCalled', data: { boardId: 'ict', heldOn: '2026-06-01' } },
  '2026-05-01',
  'june',
);

describe('What meetings had before them', () => {
  const positions = (...facts: readonly Fact[]) =>
    whatMeetingsHad(seen(...facts), '2026-09-17').map(({ heldOn, position }) => [heldOn, position]);

  test('is the highest position of the decisions', () => {
    expect(positions(paper('one', 5), minuted('a', 3), minuted('b', 4))).toStrictEqual([['2026-09-16', 4]]);
  });
  test('is that of the papers where nothing was decided', () => {
    expect(positions(paper('one', 5), paper('two', 4))).toStrictEqual([['2026-09-16', 5]]);
  });
  test('is none where neither names one, and the latest meeting comes first', () => {
    expect(positions(calledForJune)).toStrictEqual([
      ['2026-09-16', undefined],
      ['2026-06-01', undefined],
    ]);
    expect(positions(paper('one', 0))).toStrictEqual([['2026-09-16', undefined]]);
  });
  test('leaves out a meeting to come, and one of the day itself until it is over', () => {
    expect(whatMeetingsHad(seen(), '2026-09-15')).toStrictEqual([]);
    expect(whatMeetingsHad(seen(), '2026-09-16')).toStrictEqual([]);
    expect(whatMeetingsHad(seen(closed), '2026-09-16')).toMatchObject([{ board: 'ICT Programme Board' }]);
  });
  test('is offered on the day itself once something is decided', () => {
    expect(whatMeetingsHad(seen(minuted('a', 3)), '2026-09-16')).toMatchObject([{ heldOn: '2026-09-16', position: 3 }]);
  });
  test('is none of a meeting that was cancelled', () => {
    const cancelled = ofMeeting({ type: 'MeetingCancelled', data: {} });
    expect(whatMeetingsHad(seen(cancelled), '2026-09-17')).toStrictEqual([]);
  });
});

describe('The end of a meeting', () => {
  const told = ofProject('payments', {
    type: 'GateDecisionRecorded',
    data: {
      ...(decidedAt('payments').data as Extract<Fact, { type: 'GateDecisionRecorded' }>['data']),
      decisionId: 'a',
      takenBy: { kind: 'board', boardId: 'ict', meetingId: 'september', itemId: 'one' },
    },
  });
  const ends = (...facts: readonly Fact[]) => whatMeetingsHad(seen(...facts), '2026-09-17').map(({ end }) => end);

  test('is the last entry by which its decisions were minuted and told', () => {
    expect(ends(minuted('a', 3), closed)).toStrictEqual([base.length + 1]);
    expect(ends(minuted('a', 3), told, minuted('b', 3), closed)).toStrictEqual([base.length + 3]);
    expect(ends(minuted('a', 3), told, closed)).toStrictEqual([base.length + 2]);
  });
  test('is none where it decided nothing on its day', () => {
    expect(ends(closed)).toStrictEqual([undefined]);
    expect(ends({ ...minuted('a', 3), on: '2026-09-17' })).toStrictEqual([undefined]);
  });
  test('is called by the board, on its day, where nobody had that entry before them', () => {
    const world = seen(minuted('a', 3), told, closed);
    const board = { kind: 'ended', title: 'ICT Programme Board', on: '2026-09-16' };
    expect(whoHad(world, base.length + 2, '2026-09-16')).toStrictEqual(board);
    expect(whoHad(world, base.length + 2)).toBeUndefined();
    expect(whoHad(world, base.length + 2, '2026-09-17')).toBeUndefined();
    expect(whoHad(world, 3, '2026-09-16')).toMatchObject({ kind: 'meeting' });
  });
});

describe('Who had an entry before them', () => {
  const board = { kind: 'meeting', title: 'ICT Programme Board', on: '2026-09-16' };

  test('a board, by its papers or its decisions', () => {
    expect(whoHad(seen(paper('one', 5)), 5)).toStrictEqual(board);
    expect(whoHad(seen(paper('one', 5), minuted('a', 5), minuted('b', 5)), 5, '2026-09-16')).toStrictEqual(board);
  });
  test('an officer, by a decision', () => {
    const takenBy = { kind: 'officer', schemeId: 'x', post: 'Head of Finance', upTo: 1, wholeLifeCost: 1 } as const;
    const fact = decidedAt('payments');
    const data = { ...(fact.data as object), knownAt: 7, takenBy } as never;
    const decided = ofProject('payments', { type: 'GateDecisionRecorded', data }, '2026-06-01');
    expect(whoHad(seen(decided), 7)).toStrictEqual({ kind: 'officer', title: 'Head of Finance', on: '2026-06-01' });
  });
  test('nobody at another entry or on another day', () => {
    expect(whoHad(seen(paper('one', 5)), 6)).toBeUndefined();
    expect(whoHad(seen(paper('one', 5)), 5, '2026-09-15')).toBeUndefined();
  });
  test('not said where it was two meetings, unless the day tells which', () => {
    const june = ofMeeting(
      { type: 'ReportPublished', data: { reportId: 'j', title: 'Pack', position: 5 } },
      '2026-05-20',
      'june',
    );
    const two = seen(paper('one', 5), calledForJune, june);
    expect(whoHad(two, 5)).toBeUndefined();
    expect(whoHad(two, 5, '2026-06-01')).toStrictEqual({ ...board, on: '2026-06-01' });
  });
});
