import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  completePlan,
  decidedAt,
  digestB,
  entriesOf,
  issuedVersion,
  ofProject,
  programmeFacts,
  proposedProject,
  submittedTo,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { waitingPlans } from './waiting-plans.ts';

const base: readonly Fact[] = [
  ...programmeFacts,
  proposedProject('payments', 'Payments'),
  ...completePlan('payments'),
  issuedVersion('payments'),
];
const submitted = submittedTo('payments', 'full-plan');

function waiting(...facts: readonly Fact[]) {
  const project = replay(entriesOf([...base, ...facts])).state('project', 'payments')!;
  return waitingPlans(project).map(({ value: { gateId, version } }) => [gateId, version]);
}

describe('The plans of a project that wait', () => {
  test('none before a submission and after a decision that settles it', () => {
    expect(waiting()).toStrictEqual([]);
    expect(waiting(submitted, decidedAt('payments', { outcome: { kind: 'deferred' } }))).toStrictEqual([]);
  });
  test('one at each gate, the last submitted there', () => {
    const second = submittedTo('payments', 'full-plan', 2, digestB, '2026-05-06');
    const facts = [submitted, submittedTo('payments', 'outline-plan'), second];
    expect(waiting(...facts)).toStrictEqual([
      ['outline-plan', 1],
      ['full-plan', 2],
    ]);
  });
  test('never a version that was withdrawn', () => {
    const withdrawn = ofProject('payments', { type: 'PlanVersionWithdrawn', data: { version: 1 } }, '2026-05-09');
    expect(waiting(submitted, withdrawn)).toStrictEqual([]);
  });
});
