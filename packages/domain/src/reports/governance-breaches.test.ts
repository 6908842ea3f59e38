import { describe, expect, test } from 'vitest';

import { replay } from '../replay.ts';
import {
  boardFacts,
  calledMeeting,
  chair,
  completePlan,
  decidedAt,
  director,
  entriesOf,
  frameworkAdopted,
  issuedVersion,
  ofBoard,
  ofMeeting,
  programmeFacts,
  proposedProject,
} from '../testing/index.ts';
import type { Fact } from '../testing/index.ts';
import { breaches } from './breaches.ts';

const base: readonly Fact[] = [
  ...programmeFacts,
  ...boardFacts,
  frameworkAdopted,
  proposedProject('payments', 'Payments'),
];

function found(...facts: readonly Fact[]) {
  return breaches(replay(entriesOf(facts)));
}

const minuted = ofMeeting({
  type: 'DecisionMinuted',
  data: {
    decisionId: 'first',
    outcome: { kind: 'approved' },
    reasons: 'It pays back',
    knownAt: 1,
    itemId: 'one',
    present: [chair.id, director.id],
    counted: [chair.id, director.id],
    interested: [],
    projectId: 'payments',
    gate: (decidedAt('payments').data as { gate: never }).gate,
  },
});
const decided = [
  ...base,
  ...completePlan('payments'),
  issuedVersion('payments'),
  ...calledMeeting('payments'),
  minuted,
];

describe('Breaches of governance', () => {
  test('there are none where every decision saw what was there', () => {
    expect(found(...decided)).toStrictEqual([]);
  });
  test('a gate of a board that was never constituted', () => {
    const all = found(...programmeFacts, frameworkAdopted);
    expect(all).toHaveLength(8);
    expect(all[0]).toStrictEqual({
      rule: 'BoardIsNotConstituted',
      sentence: 'The gate “Idea accepted” is a board’s that was never constituted: ict.',
      entries: [5],
    });
  });
  test('a quorum that was not there, as a seat that had ended was recorded afterwards', () => {
    const gone = ofBoard({ type: 'MemberStoodDown', data: { memberId: director.id } }, '2026-09-01');
    expect(found(...decided, gone)).toMatchObject([
      {
        rule: 'BoardIsNotQuorate',
        sentence:
          '“ICT Programme Board” decided on 2026-09-16 with 1 of its members counting; its quorum was 2, as was recorded afterwards.',
      },
    ]);
    expect(found(...decided, { ...gone, on: '2026-09-17' })).toStrictEqual([]);
  });
  test('a decision by who prepared the plan', () => {
    const byDirector = decided.map((one) => (one.type === 'CaseWritten' ? { ...one, by: director } : one));
    expect(found(...byDirector)).toMatchObject([{ rule: 'DeciderPreparedThePlan', projectId: 'payments' }]);
  });
});
