import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { decidedAt, entriesOf, ofProject, programmeFacts, proposedProject } from '../../../testing/index.ts';
import type { Outcome } from '../../../governance/gates/decision.ts';
import type { Fact } from '../../../testing/index.ts';
import type { GateRecord } from '../state.ts';
import { approvals, approvalToDeliver, outstandingOn, overdueOn, successorOf } from './approvals.ts';
import { stageOf } from '../stage.ts';

function projectAfter(...facts: readonly Fact[]) {
  const entries = entriesOf([...programmeFacts, proposedProject('payments', 'Payments'), ...facts]);
  return replay(entries).state('project', 'payments')!;
}

function current(...facts: readonly Fact[]): readonly string[] {
  return approvals(projectAfter(...facts)).map((one) => one.decisionId);
}

const approved = decidedAt('payments', { decisionId: 'first' });
const started = ofProject(
  'payments',
  { type: 'ProjectStarted', data: { decisionId: 'first', version: 1, digest: 'a'.repeat(64) } },
  '2026-06-10',
);
const calledIn = ofProject('payments', { type: 'GateDecisionCalledIn', data: { decisionId: 'first', by: 'Scrutiny' } });
const withdrawn = ofProject('payments', { type: 'PlanVersionWithdrawn', data: { version: 1 } });
const paused = ofProject('payments', { type: 'ProjectPaused', data: {} });
const resumed = ofProject('payments', { type: 'ProjectResumed', data: { decisionId: 'first' } });
const later = { decisionId: 'second', on: '2026-06-20' };

describe('An approval is current', () => {
  test('from when it was given, with or without conditions', () => {
    expect(current(approved)).toStrictEqual(['first']);
    const conditions = [{ conditionId: 'a', text: 'Test', owner: 'Director', dueOn: '2026-08-01' }];
    expect(current(decidedAt('payments', { outcome: { kind: 'approvedWithConditions', conditions } }))).toHaveLength(1);
  });
  test('until it is called in', () => {
    expect(current(approved, calledIn)).toStrictEqual([]);
  });
  test('until its version is withdrawn; another version’s withdrawal changes nothing', () => {
    expect(current(approved, withdrawn)).toStrictEqual([]);
    const other = ofProject('payments', { type: 'PlanVersionWithdrawn', data: { version: 2 } });
    expect(current(approved, other)).toStrictEqual(['first']);
  });
  test('until a later decision at the same gate settles something else', () => {
    for (const outcome of [
      { kind: 'deferred' },
      { kind: 'rejected' },
      { kind: 'referred', body: 'Cabinet' },
    ] as const) {
      expect(current(approved, decidedAt('payments', { ...later, outcome }))).toStrictEqual([]);
    }
    expect(current(approved, decidedAt('payments', later))).toStrictEqual(['second']);
  });
  test('also after the plan was noted, or another gate deferred', () => {
    const noted = decidedAt('payments', { ...later, outcome: { kind: 'noted' } });
    const deferred = decidedAt('payments', { ...later, gateId: 'ready-for-service', outcome: { kind: 'deferred' } });
    expect(current(approved, noted)).toStrictEqual(['first']);
    expect(current(approved, deferred)).toStrictEqual(['first']);
  });
  test('until an earlier gate rejects the plan; a later gate that rejects leaves it', () => {
    const at = (gateId: string) => decidedAt('payments', { ...later, gateId, outcome: { kind: 'rejected' } });
    expect(current(approved, at('outline-plan'))).toStrictEqual([]);
    expect(current(approved, at('ready-for-service'))).toStrictEqual(['first']);
  });
  test('also when somebody noted the plan in its place, which changes nothing', () => {
    const noted = decidedAt('payments', { ...later, outcome: { kind: 'noted' }, supersedes: 'first' });
    expect(current(approved, noted)).toStrictEqual(['first']);
  });
  test('until an earlier gate is rejected for a day before it, which was recorded afterwards', () => {
    const before = {
      decisionId: 'early',
      gateId: 'outline-plan',
      on: '2026-05-25',
      outcome: { kind: 'rejected' },
    } as const;
    expect(current(approved, decidedAt('payments', before))).toStrictEqual([]);
    expect(current(decidedAt('payments', before), approved)).toStrictEqual(['first']);
  });
  test('also when that gate was passed again before it, or the rejection was called in', () => {
    const rejected = decidedAt('payments', {
      decisionId: 'early',
      gateId: 'outline-plan',
      on: '2026-05-25',
      outcome: { kind: 'rejected' },
    });
    const again = decidedAt('payments', { decisionId: 'again', gateId: 'outline-plan', on: '2026-05-28' });
    expect(current(approved, rejected, again)).toStrictEqual(['first', 'again']);
    const recalled = ofProject('payments', {
      type: 'GateDecisionCalledIn',
      data: { decisionId: 'early', by: 'Scrutiny' },
    });
    expect(current(approved, rejected, recalled)).toStrictEqual(['first']);
  });
  test('until a gate is rejected that came before it in the framework of the rejection', () => {
    const rejected = decidedAt('payments', { ...later, gateId: 'outline-plan', outcome: { kind: 'rejected' } });
    const { gate } = rejected.data as GateRecord;
    const judgedBy = (more: object) =>
      ({ ...rejected, data: { ...rejected.data, gate: { ...gate, frameworkId: 'gates-2027', ...more } } }) as Fact;
    expect(current(approved, judgedBy({ gatesAfter: ['full-plan'] }))).toStrictEqual([]);
    expect(current(approved, judgedBy({ gatesAfter: ['ready-for-service'] }))).toStrictEqual(['first']);
  });
  test('to deliver until any gate that commits rejects the plan, of whatever path or framework', () => {
    const elsewhere = decidedAt('payments', { ...later, gateId: 'benefits-reviewed', outcome: { kind: 'rejected' } });
    const at = (elsewhere.data as GateRecord).gate;
    const committing = (path: 'full' | 'short') =>
      ({ ...elsewhere, data: { ...elsewhere.data, gate: { ...at, path, commits: true } } }) as Fact;
    for (const path of ['full', 'short'] as const) expect(current(approved, committing(path))).toStrictEqual([]);
    expect(current(approved, elsewhere)).toStrictEqual(['first']);
    expect(current(decidedAt('payments', { gateId: 'outline-plan' }), committing('short'))).toStrictEqual([
      'outline-plan',
    ]);
  });
  test('by the days decisions were taken, not by the order they were recorded in', () => {
    const recordedLate = decidedAt('payments', {
      decisionId: 'earlier',
      on: '2026-05-25',
      outcome: { kind: 'deferred' },
    });
    expect(current(approved, recordedLate)).toStrictEqual(['first']);
    const saysSo = decidedAt('payments', { decisionId: 'earlier', on: '2026-05-25', supersedes: 'first' });
    expect(current(approved, saysSo)).toStrictEqual(['earlier']);
  });
  test('and what took its place can be named', () => {
    const project = projectAfter(approved, decidedAt('payments', later));
    expect(successorOf(project.decisions.at(0)!, project)?.decisionId).toBe('second');
    expect(successorOf(project.decisions.at(1)!, project)).toBeUndefined();
    expect(approvalToDeliver(project)?.decisionId).toBe('second');
  });
});

describe('The stage', () => {
  const submitted = ofProject('payments', {
    type: 'BusinessPlanSubmitted',
    data: { version: 1, digest: 'a'.repeat(64), gateId: 'full-plan', boardId: 'ict' },
  });
  test.each([
    ['backlog', []],
    ['inGates', [submitted]],
    ['inGates', [approved]],
    ['inDelivery', [approved, started]],
    ['paused', [approved, started, paused]],
    ['inDelivery', [approved, started, paused, resumed]],
    ['held', [approved, started, calledIn]],
    ['held', [approved, started, withdrawn]],
    ['inDelivery', [approved, started, calledIn, decidedAt('payments', later)]],
    ['ended', [approved, started, ofProject('payments', { type: 'ProjectStopped', data: {} })]],
  ] as const)('is %s', (stage, facts) => {
    expect(stageOf(projectAfter(...facts))).toBe(stage);
  });
});

describe('Conditions', () => {
  const terms = { conditionId: 'test', text: 'Test', owner: 'Director', dueOn: '2026-08-01' };
  const conditional = decidedAt('payments', {
    decisionId: 'first',
    outcome: { kind: 'approvedWithConditions', conditions: [terms] },
  });
  const met = ofProject(
    'payments',
    { type: 'ConditionDischarged', data: { conditionId: 'test', evidence: 'So' } },
    '2026-08-10',
  );

  test('are overdue from the day after their day until the day they were met', () => {
    const project = projectAfter(conditional, met);
    const overdue = (on: string) => overdueOn(project, on).length;
    expect(['2026-08-01', '2026-08-02', '2026-08-09', '2026-08-10'].map(overdue)).toStrictEqual([0, 1, 1, 0]);
    expect(outstandingOn(project, '2026-07-01')).toHaveLength(1);
  });
  const kinds = [
    { kind: 'deferred' },
    { kind: 'referred', body: 'Cabinet' },
    { kind: 'noted' },
  ] as const satisfies readonly Outcome[];
  const overdueAfter = (...facts: readonly Fact[]) =>
    overdueOn(projectAfter(conditional, ...facts), '2026-09-01').length;

  test('go on to bind when their approval was called in, put off, passed on or noted, or its version withdrawn', () => {
    expect(overdueAfter(calledIn)).toBe(1);
    expect(overdueAfter(withdrawn)).toBe(1);
    for (const outcome of kinds) {
      expect(overdueAfter(decidedAt('payments', { ...later, outcome, supersedes: 'first' }))).toBe(1);
    }
  });
  test('bind again when the approval that took their place is called in', () => {
    const recalled = ofProject('payments', {
      type: 'GateDecisionCalledIn',
      data: { decisionId: 'second', by: 'Scrutiny' },
    });
    expect(overdueAfter(decidedAt('payments', later), recalled)).toBe(1);
  });
  test('bind no longer once their gate is approved again, or the project rejected there or earlier', () => {
    expect(overdueAfter(decidedAt('payments', later))).toBe(0);
    expect(overdueAfter(decidedAt('payments', { ...later, outcome: { kind: 'rejected' } }))).toBe(0);
    const earlier = { ...later, gateId: 'outline-plan', outcome: { kind: 'rejected' } } as const;
    expect(overdueAfter(decidedAt('payments', earlier))).toBe(0);
  });
});
