import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  boardFacts,
  completePlan,
  decidedAt,
  digestA,
  entriesOf,
  frameworkAdopted,
  given,
  issuedVersion,
  ofPlan,
  ofProject,
  programmeFacts,
  proposedProject,
  uuidOf,
} from '../../../testing/index.ts';
import type { CommandInTest, Fact } from '../../../testing/index.ts';
import { stageOf } from '../stage.ts';

const planned: readonly Fact[] = [
  ...programmeFacts,
  ...boardFacts,
  frameworkAdopted,
  proposedProject('payments', 'Payments'),
  ...completePlan('payments'),
  issuedVersion('payments'),
];
const approved = decidedAt('payments');
const started = ofProject(
  'payments',
  { type: 'ProjectStarted', data: { decisionId: 'full-plan', version: 1, digest: digestA } },
  '2026-06-10',
);
const paused = ofProject('payments', { type: 'ProjectPaused', data: {} }, '2026-07-01', 'No staff');
const withdrawnTold = ofProject('payments', { type: 'PlanVersionWithdrawn', data: { version: 1 } }, '2026-08-01');

describe('What is taken back of delivery', () => {
  const withdrawn = ofPlan('payments', { type: 'BusinessPlanWithdrawn', data: { version: 1 } }, '2026-08-01');
  const stopped = ofProject('payments', { type: 'ProjectStopped', data: {} }, '2026-07-01', 'No money');
  /** Takes back a fact, the last of those given. */
  const takeBack = (statement: string, facts: readonly Fact[]): CommandInTest => ({
    type: 'WithdrawEntry',
    stream: 'project-payments',
    entry: uuidOf(facts.length),
    statement,
    effectiveOn: '2026-07-01',
    reason: 'By mistake',
  });

  test.each([
    ['ProjectPaused', paused],
    ['ProjectStopped', stopped],
  ])('%s: leads back into delivery, but not while a decision is on its way to the project', (statement, last) => {
    const facts = [...planned, approved, started, last];
    given(...facts)
      .when(takeBack(statement, facts))
      .thenAccepted();
    given(...facts, withdrawn)
      .when(takeBack(statement, facts))
      .thenRefused('DecisionIsBeingTold');
    given(...facts, withdrawn, withdrawnTold)
      .when(takeBack(statement, facts))
      .thenAccepted();
  });
  test('while it was on its way: the project is held once it is told, as if it had never rested', () => {
    const facts = [...planned, approved, started, paused, withdrawn];
    const takenBack = { type: 'EntryWithdrawn', data: { entry: uuidOf(facts.length - 1) } } as const;
    const told = [...facts, ofProject('payments', takenBack, '2026-07-01'), withdrawnTold];
    expect(stageOf(replay(entriesOf(told)).state('project', 'payments')!)).toBe('held');
  });
  test('of what else is said about a project in delivery anything, on its way or not', () => {
    const risk = ofProject(
      'payments',
      { type: 'RiskRaised', data: { riskId: 'cost', title: 'Cost rises', likelihood: 4, impact: 5 } },
      '2026-07-01',
    );
    const facts = [...planned, approved, started, risk];
    given(...facts, withdrawn)
      .when(takeBack('RiskRaised', facts))
      .thenAccepted();
  });
});
