import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  attendedBy,
  boardFacts,
  calledMeeting,
  chair,
  director,
  entriesOf,
  frameworkAdopted,
  ofBoard,
  ofMeeting,
  programmeFacts,
  proposedProject,
  treasurer,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { authorityDifferences, bearingOnAuthority } from './authority-since.ts';

const present = [chair.id, director.id];
const minuted = ofMeeting({
  type: 'DecisionMinuted',
  data: {
    decisionId: 'first',
    outcome: { kind: 'noted' },
    reasons: 'So',
    knownAt: 1,
    itemId: 'one',
    present,
    counted: present,
    interested: [],
  },
});
const decided = [
  ...programmeFacts,
  ...boardFacts,
  frameworkAdopted,
  proposedProject('payments', 'Payments'),
  ...calledMeeting('payments'),
  attendedBy(chair, director),
  minuted,
];
const of = (facts: readonly Fact[]) => ({
  decisionId: 'first',
  meetingId: 'september',
  world: replay(entriesOf(facts)),
});
const since = (...later: readonly Fact[]) => authorityDifferences(of(decided), of([...decided, ...later]));
const n = decided.length + 1;

describe('The authority by which a board decided', () => {
  test('is told once more where nothing bears on it', () => {
    expect(bearingOnAuthority(of(decided))).toEqual([]);
    expect(since(proposedProject('portal', 'Portal'))).toEqual([]);
  });
  test('reads otherwise by a quorum that was recorded later for that day', () => {
    const quorum = ofBoard(
      { type: 'BoardConstituted', data: { title: 'ICT Programme Board', quorum: 3 } },
      '2026-09-01',
    );
    expect(since(quorum)).toEqual([{ what: 'quorum', now: 3, entries: [n] }]);
  });
  test('is as it was by a quorum of a later day', () => {
    const quorum = ofBoard(
      { type: 'BoardConstituted', data: { title: 'ICT Programme Board', quorum: 3 } },
      '2026-10-01',
    );
    expect(bearingOnAuthority(of([...decided, quorum]))).toHaveLength(1);
    expect(since(quorum)).toEqual([]);
  });
  test('reads otherwise by a framework that was recorded later for that day', () => {
    const { data } = frameworkAdopted as Extract<Fact, { type: 'GovernanceFrameworkAdopted' }>;
    const later = { ...frameworkAdopted, data: { ...data, frameworkId: 'other', title: 'Other gates' } } as Fact;
    expect(since({ ...later, on: '2026-09-01' })).toEqual([{ what: 'framework', now: 'Other gates', entries: [n] }]);
  });
  test('reads otherwise by who left before the item, and who chaired it then', () => {
    const left = ofMeeting({ type: 'DepartureRecorded', data: { memberId: chair.id, itemId: 'one' } });
    expect(since(left)).toEqual([
      { what: 'there', now: [director.id], entries: [n] },
      { what: 'chairedBy', now: undefined, entries: [n] },
    ]);
    const taken = ofMeeting({ type: 'ChairTaken', data: { memberId: director.id, itemId: 'one' } });
    expect(since(left, taken).at(-1)).toEqual({ what: 'chairedBy', now: director.id, entries: [n, n + 1] });
  });
  test('counts no other attendance than that of its meeting', () => {
    expect(since(attendedBy(chair, director, treasurer)).map(({ what }) => what)).toEqual(['there']);
  });
});
