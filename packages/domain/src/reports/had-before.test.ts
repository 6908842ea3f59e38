import { describe, expect, test } from 'vitest';

import { replay } from '../replay.ts';
import {
  boardFacts,
  calledMeeting,
  decidedAt,
  entriesOf,
  ofMeeting,
  ofProject,
  programmeFacts,
  proposedProject,
} from '../testing/index.ts';
import type { Fact } from '../testing/index.ts';
import { whatMeetingsHad, whoHad } from './index.ts';

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
