import { replay } from '@minutebook/domain';
import {
  completePlan,
  decidedAt,
  digestB,
  entriesOf,
  frameworkAdopted,
  issuedVersion,
  ofPlan,
  ofProject,
  programmeFacts,
  proposedProject,
  submittedTo,
  today,
} from '@minutebook/domain/testing';
import type { Fact } from '@minutebook/domain/testing';
import { describe, expect, test } from 'vitest';

import { planSentence } from './standing.ts';

const base: readonly Fact[] = [
  ...programmeFacts,
  proposedProject('payments', 'Payments'),
  ...completePlan('payments'),
  issuedVersion('payments'),
];
const outline = [submittedTo('payments', 'outline-plan'), decidedAt('payments', { gateId: 'outline-plan' })];

function said(...facts: readonly Fact[]): string {
  const world = replay(entriesOf([...base, ...facts]));
  const rules = { programme: world.states('programme')[0], day: today };
  return planSentence(world.state('project', 'payments')!, world.state('businessPlan', 'payments'), rules);
}

const rewritten = ofPlan(
  'payments',
  { type: 'CaseWritten', data: { case: 'strategic', text: 'Again.' } },
  '2026-07-01',
);
const second = [rewritten, issuedVersion('payments', 2, digestB, '2026-07-02')];
const approved = 'Version 1 was approved at “full-plan” on 1 June 2026.';

describe('Where a business plan stands', () => {
  test('waits, once it is submitted', () => {
    expect(said()).toBe('Version 1, issued on 1 May 2026, has not been submitted to a gate.');
    expect(said(submittedTo('payments', 'full-plan'))).toContain(
      'was submitted on 4 May 2026 and has waited for a decision since',
    );
  });
  test('waits for nothing at a gate that the framework in force no longer has', () => {
    expect(said(frameworkAdopted, submittedTo('payments', 'benefits-reviewed'))).toContain('has waited for a decision');
    expect(said(frameworkAdopted, submittedTo('payments', 'pilot'))).toBe(
      'Version 1, issued on 1 May 2026, was submitted on 4 May 2026 to “pilot”, a gate that the framework in force no longer has, so nothing can be decided on it there.',
    );
  });
  test('a body that it was referred to keeps its name as it was stated', () => {
    const referred = decidedAt('payments', { outcome: { kind: 'referred', body: 'Scrutiny Committee' } });
    expect(said(referred)).toBe(
      'Version 1, issued on 1 May 2026, was last referred to Scrutiny Committee at “full-plan” on 1 June 2026.',
    );
  });
  test('a call-in is told though an earlier approval of the same version stands', () => {
    const called = ofProject(
      'payments',
      { type: 'GateDecisionCalledIn', data: { decisionId: 'full-plan', by: 'Scrutiny Committee' } },
      '2026-06-03',
    );
    expect(said(...outline, decidedAt('payments'), called)).toBe(
      'Version 1, issued on 1 May 2026, was approved at “full-plan” on 1 June 2026; Scrutiny Committee called that in on 3 June 2026, and it has to be tabled again.',
    );
  });
  test('an approval stays though the plan was noted since', () => {
    const noted = decidedAt('payments', { decisionId: 'noted', outcome: { kind: 'noted' }, on: '2026-07-01' });
    expect(said(...outline, noted)).toBe(
      'Version 1, issued on 1 May 2026, was approved at “outline-plan” on 1 June 2026.',
    );
  });
  test('names the version that is approved beside a later one that is not', () => {
    expect(said(decidedAt('payments'), ...second)).toBe(
      `Version 2, issued on 2 July 2026, has not been submitted to a gate. ${approved}`,
    );
    const submitted = submittedTo('payments', 'ready-for-service', 2, digestB, '2026-07-03');
    expect(said(decidedAt('payments'), ...second, submitted)).toBe(
      `Version 2, issued on 2 July 2026, was submitted on 3 July 2026 and has waited for a decision since. ${approved}`,
    );
  });
  test('names no approval that is no longer current', () => {
    const rejected = decidedAt('payments', { decisionId: 'later', outcome: { kind: 'rejected' }, on: '2026-06-20' });
    expect(said(decidedAt('payments'), rejected, ...second)).toBe(
      'Version 2, issued on 2 July 2026, has not been submitted to a gate.',
    );
  });
});
