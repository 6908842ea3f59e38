import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
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
  ofProgramme,
  ofProject,
  passedEarlierGates,
  programmeFacts,
  proposedProject,
  schemeAdopted,
  signedOff,
  treasurer,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { defaultFramework } from '../../gates/default-framework.ts';
import { breaches } from '../../../reports/checks/breaches.ts';

const base: readonly Fact[] = [
  ...programmeFacts,
  ...boardFacts,
  frameworkAdopted,
  proposedProject('payments', 'Payments'),
];

function found(...facts: readonly Fact[]) {
  return breaches(replay(entriesOf(facts)));
}

const minuted = {
  by: chair,
  ...ofMeeting({
    type: 'DecisionMinuted',
    data: {
      decisionId: 'first',
      outcome: { kind: 'approved' },
      reasons: 'It pays back',
      knownAt: 32,
      itemId: 'one',
      present: [chair.id, director.id],
      counted: [chair.id, director.id],
      interested: [],
      projectId: 'payments',
      gate: (decidedAt('payments').data as { gate: never }).gate,
    },
  }),
};
const told = decidedAt('payments', { decisionId: 'first', on: '2026-09-16' });
const takenBy = { kind: 'board', boardId: 'ict', meetingId: 'september', itemId: 'one' } as const;
const toldOfIt = { ...told, data: { ...told.data, knownAt: 32, takenBy } } as Fact;
const undecided = [
  ...base,
  schemeAdopted,
  ...completePlan('payments'),
  issuedVersion('payments'),
  ...signedOff('payments'),
  ...passedEarlierGates('payments'),
  ...calledMeeting('payments'),
];
const decided = [...undecided, minuted, toldOfIt];

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

describe('Breaches at gates, as is known now', () => {
  const rules = (...facts: readonly Fact[]) => found(...facts).map((one) => one.rule);
  const adopted = (framework: ReturnType<typeof defaultFramework>, on = '2026-03-01') =>
    ofProgramme({ type: 'GovernanceFrameworkAdopted', data: framework }, on);
  const later = defaultFramework({ frameworkId: 'gates-2027', boardId: 'ict', officerBelow: 1 });

  test('a decision that has not reached its project', () => {
    expect(found(...undecided, minuted)).toMatchObject([{ rule: 'DecisionIsBeingTold', projectId: 'payments' }]);
    expect(rules(...undecided, minuted, told)).toStrictEqual(['DecisionIsBeingTold']);
  });
  test('a framework of its day, recorded afterwards, that has no such gate, gives it to another board, or asks for more', () => {
    const full = later.gates.map((gate) => (gate.gateId === 'full-plan' ? gate : { ...gate, sections: [] }));
    const change = (more: Partial<(typeof full)[0]>) =>
      adopted({ ...later, gates: full.map((gate) => (gate.gateId === 'full-plan' ? { ...gate, ...more } : gate)) });
    expect(rules(...decided, change({}))).toStrictEqual([]);
    expect(rules(...decided, change({ gateId: 'other' }))).toContain('GateIsNotInTheFramework');
    expect(rules(...decided, change({ boardId: 'cabinet' }))).toContain('GateBelongsToAnotherBoard');
    expect(rules(...decided, change({ signOffs: ['procurement'] }))).toStrictEqual(['PlanIsIncomplete']);
    expect(rules(...decided, { ...change({ signOffs: ['procurement'] }), on: '2026-09-17' })).toStrictEqual([]);
  });
  test('not what was adopted later on the day of the decision itself', () => {
    const other = adopted({ ...later, gates: later.gates.slice(0, 1) }, '2026-09-16');
    expect(rules(...decided, other)).toStrictEqual([]);
    expect(rules(...undecided, other, minuted, toldOfIt)).toStrictEqual(['GateIsNotInTheFramework']);
  });
  test('an approval whose earlier gate had not been passed', () => {
    const rejected = decidedAt('payments', {
      decisionId: 'early',
      gateId: 'outline-plan',
      on: '2026-06-01',
      outcome: { kind: 'rejected' },
      supersedes: 'outline-plan',
    });
    expect(rules(...decided, rejected)).toStrictEqual(['EarlierGateIsNotPassed']);
    const calledIn = ofProject(
      'payments',
      { type: 'GateDecisionCalledIn', data: { decisionId: 'outline-plan', by: 'Scrutiny' } },
      '2026-09-16',
    );
    expect(rules(...decided, calledIn)).toStrictEqual([]);
    expect(rules(...decided, { ...calledIn, on: '2026-09-15' })).toStrictEqual(['EarlierGateIsNotPassed']);
  });
  test('an officer who might not decide so much, or at all', () => {
    const officer = {
      kind: 'officer',
      schemeId: 'x',
      post: 'Head of Finance',
      upTo: 30_000_00,
      wholeLifeCost: 9,
    } as const;
    const by = (more: object) =>
      ({ ...told, by: treasurer, data: { ...told.data, knownAt: 32, takenBy: { ...officer, ...more } } }) as Fact;
    expect(rules(...undecided, by({}))).toStrictEqual([]);
    expect(rules(...undecided, by({ wholeLifeCost: 30_000_01 }))).toStrictEqual(['AuthorityIsTooLow']);
    expect(rules(...undecided, by({}), adopted(later))).toStrictEqual(['AuthorityIsTooLow']);
    expect(rules(...undecided, by({ post: 'Head of Parks' }))).toStrictEqual(['PostIsNotInTheScheme']);
  });
});
