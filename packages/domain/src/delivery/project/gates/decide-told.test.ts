import { describe, test } from 'vitest';

import { decidedAt, given, ofProject, programmeFacts, proposedProject } from '../../../testing/index.ts';
import type { ProjectEvent } from '../events.ts';

const projectId = 'payments';
const before = [...programmeFacts, proposedProject('payments', 'Payments')];
const stopped = ofProject('payments', { type: 'ProjectStopped', data: {} }, '2026-04-01');
const approved = decidedAt('payments');
const record = approved.data as Extract<ProjectEvent, { type: 'GateDecisionRecorded' }>['data'];
const calledIn = { type: 'GateDecisionCalledIn', data: { decisionId: 'full-plan', by: 'Scrutiny' } } as const;

describe('RecordGateDecision', () => {
  const tell = { type: 'RecordGateDecision', projectId, ...record } as const;

  test('tells the project what was decided, whatever its state', () => {
    given(...before)
      .when(tell)
      .then({ type: 'GateDecisionRecorded', data: record });
    given(...before, stopped)
      .when({ ...tell, effectiveOn: '2026-01-01' })
      .then({ type: 'GateDecisionRecorded', data: record });
  });
  test('once, and only a project that is there', () => {
    given(...before, approved)
      .when(tell)
      .thenRefused('DecisionIsAlreadyRecorded');
    given(...programmeFacts)
      .when(tell)
      .thenRefused('ProjectIsNotKnown');
  });
});

describe('CallInGateDecision', () => {
  const tell = { type: 'CallInGateDecision', projectId, decisionId: 'full-plan', by: 'Scrutiny' } as const;

  test('tells the project that a decision was called in', () => {
    given(...before, approved)
      .when(tell)
      .then(calledIn);
  });
  test('of a decision that it knows, once', () => {
    given(...before)
      .when(tell)
      .thenRefused('DecisionIsNotRecorded');
    given(...before, approved, ofProject('payments', calledIn))
      .when(tell)
      .thenRefused('DecisionIsAlreadyCalledIn');
  });
});

describe('WithdrawPlanVersion', () => {
  const tell = { type: 'WithdrawPlanVersion', projectId, version: 1 } as const;
  const event = { type: 'PlanVersionWithdrawn', data: { version: 1 } } as const;

  test('tells the project that a version was withdrawn, once', () => {
    given(...before)
      .when(tell)
      .then(event);
    given(...before, ofProject('payments', event))
      .when(tell)
      .thenRefused('VersionIsAlreadyWithdrawn');
  });
});
