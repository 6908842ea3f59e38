import { describe, test } from 'vitest';

import type { Fact } from '../../../testing/index.ts';
import {
  boardFacts,
  completePlan,
  decidedAt,
  digestA,
  digestB,
  frameworkAdopted,
  given,
  issuedVersion,
  ofPlan,
  ofProject,
  programmeFacts,
  proposedProject,
  submittedTo,
} from '../../../testing/index.ts';

const projectId = 'payments';
const before: readonly Fact[] = [
  ...programmeFacts,
  ...boardFacts,
  frameworkAdopted,
  proposedProject('payments', 'Payments'),
];
const planned = [...before, ...completePlan('payments'), issuedVersion('payments')];
const approved = decidedAt('payments');
const started = ofProject(
  'payments',
  { type: 'ProjectStarted', data: { decisionId: 'full-plan', version: 1, digest: digestA } },
  '2026-06-10',
);
const paused = ofProject('payments', { type: 'ProjectPaused', data: {} }, '2026-07-01', 'No staff');
const withdrawnTold = ofProject('payments', { type: 'PlanVersionWithdrawn', data: { version: 1 } }, '2026-08-01');
const calledIn = ofProject(
  'payments',
  { type: 'GateDecisionCalledIn', data: { decisionId: 'full-plan', by: 'Scrutiny Committee' } },
  '2026-06-03',
);

describe('SubmitBusinessPlan', () => {
  const submit = { type: 'SubmitBusinessPlan', projectId, version: 1, gateId: 'full-plan' } as const;
  const event = {
    type: 'BusinessPlanSubmitted',
    data: { version: 1, digest: digestA, gateId: 'full-plan', boardId: 'ict' },
  } as const;

  test('puts a version to the board of a gate', () => {
    given(...planned)
      .when(submit)
      .then(event);
  });
  test('sign-offs may still come; sections may not', () => {
    given(...planned.filter((one) => one.type !== 'RiskStated'))
      .when(submit)
      .thenRefused(
        'PlanIsIncomplete',
        'Version 1 of the plan lacks what this gate requires. Risks: nothing is stated.',
      );
  });
  test('a gate of the framework in force that day', () => {
    given(...planned)
      .when({ ...submit, gateId: 'tea' })
      .thenRefused('GateIsNotInTheFramework');
    given(...planned.filter((one) => one !== frameworkAdopted))
      .when(submit)
      .thenRefused('GateIsNotInTheFramework');
  });
  test('a version that was issued and stands', () => {
    given(...planned)
      .when({ ...submit, version: 2 })
      .thenRefused('VersionIsNotIssued');
    given(...planned, ofPlan('payments', { type: 'BusinessPlanWithdrawn', data: { version: 1 } }, '2026-08-01'))
      .when(submit)
      .thenRefused('VersionIsWithdrawn');
    given(...planned)
      .when({ ...submit, effectiveOn: '2026-04-30' })
      .thenRefused('VersionWasNotIssuedYet');
  });
  test('not twice, until something was decided', () => {
    const submitted = submittedTo('payments', 'full-plan');
    given(...planned, submitted)
      .when(submit)
      .thenRefused('PlanIsAlreadySubmitted', 'Version 1 has been before this gate since 2026-05-04.');
    given(...planned, submitted, decidedAt('payments', { outcome: { kind: 'noted' } }))
      .when(submit)
      .thenRefused('PlanIsAlreadySubmitted');
    given(...planned, submitted, decidedAt('payments', { outcome: { kind: 'deferred' } }))
      .when(submit)
      .then(event);
  });
});

describe('DischargeCondition', () => {
  const terms = { conditionId: 'test', text: 'Test it', owner: 'Head of ICT', dueOn: '2026-08-01' };
  const conditional = decidedAt('payments', { outcome: { kind: 'approvedWithConditions', conditions: [terms] } });
  const discharge = { type: 'DischargeCondition', projectId, conditionId: 'test', evidence: 'The report' } as const;
  const event = { type: 'ConditionDischarged', data: { conditionId: 'test', evidence: 'The report' } } as const;

  test('gives the evidence, also late', () => {
    given(...before, conditional)
      .when(discharge)
      .then(event);
  });
  test('of a condition that waits, not before it was set', () => {
    given(...before)
      .when(discharge)
      .thenRefused('ConditionIsNotStanding');
    given(...before, conditional, ofProject('payments', event))
      .when(discharge)
      .thenRefused('ConditionIsNotStanding');
    given(...before, conditional)
      .when({ ...discharge, effectiveOn: '2026-05-31' })
      .thenRefused(
        'ConditionWasNotSetYet',
        'On 2026-05-31 this condition had not been set; that happened on 2026-06-01.',
      );
  });
});

describe('StartProject', () => {
  const start = { type: 'StartProject', projectId } as const;
  const event = { type: 'ProjectStarted', data: { decisionId: 'full-plan', version: 1, digest: digestA } } as const;

  test('begins delivery under the approval at the gate that commits', () => {
    given(...before, approved)
      .when(start)
      .then(event);
  });
  test('an approval with conditions is one', () => {
    const conditions = [{ conditionId: 'test', text: 'Test it', owner: 'Head of ICT', dueOn: '2026-08-01' }];
    given(...before, decidedAt('payments', { outcome: { kind: 'approvedWithConditions', conditions } }))
      .when(start)
      .then(event);
  });
  test('not without an approval', () => {
    given(...before)
      .when(start)
      .thenRefused(
        'BusinessPlanNotApproved',
        'The gate that commits to delivery has not approved this project’s plan. No approval of its plan is current.',
      );
    for (const kind of ['deferred', 'rejected', 'noted'] as const) {
      given(...before, decidedAt('payments', { outcome: { kind } }))
        .when(start)
        .thenRefused('BusinessPlanNotApproved');
    }
  });
  test('not on an approval at a gate that does not commit', () => {
    given(...before, decidedAt('payments', { gateId: 'outline-plan' }))
      .when(start)
      .thenRefused(
        'BusinessPlanNotApproved',
        'The gate that commits to delivery has not approved this project’s plan. It has passed the gate “outline-plan”, which does not commit to delivery.',
      );
  });
  test('not before the day of the approval', () => {
    given(...before, approved)
      .when({ ...start, effectiveOn: '2026-05-31' })
      .thenRefused('BusinessPlanNotApproved');
  });
  test('not on an approval that was called in, until the board has decided again', () => {
    given(...before, approved, calledIn)
      .when(start)
      .thenRefused('BusinessPlanNotApproved');
    given(...before, approved, calledIn, decidedAt('payments', { decisionId: 'again', on: '2026-06-20' }))
      .when(start)
      .then({ ...event, data: { ...event.data, decisionId: 'again' } });
  });
  test('not on a version that was withdrawn', () => {
    given(...before, approved, withdrawnTold)
      .when(start)
      .thenRefused('BusinessPlanNotApproved');
    const second = decidedAt('payments', { decisionId: 'again', version: 2, digest: digestB, on: '2026-08-10' });
    given(...before, approved, withdrawnTold, second)
      .when(start)
      .then({ type: 'ProjectStarted', data: { decisionId: 'again', version: 2, digest: digestB } });
  });
  test('not on an approval whose place a later decision took', () => {
    given(
      ...before,
      approved,
      decidedAt('payments', { decisionId: 'b', outcome: { kind: 'deferred' }, on: '2026-06-02' }),
    )
      .when(start)
      .thenRefused('BusinessPlanNotApproved');
  });
  test('not while a withdrawal or a minute is on its way to the project', () => {
    const withdrawn = ofPlan('payments', { type: 'BusinessPlanWithdrawn', data: { version: 1 } }, '2026-08-01');
    given(...planned, approved, withdrawn)
      .when(start)
      .thenRefused('DecisionIsBeingTold');
  });
  test('once', () => {
    given(...before, approved, started)
      .when(start)
      .thenRefused('ProjectIsAlreadyStarted', 'Delivery began on 2026-06-10.');
  });
  test('not after its end', () => {
    given(...before, approved, ofProject('payments', { type: 'ProjectStopped', data: {} }))
      .when({ ...start, effectiveOn: '2026-09-01' })
      .thenRefused('ProjectHasEnded');
  });
});

describe('PauseProject', () => {
  const pause = { type: 'PauseProject', projectId, reason: 'No staff' } as const;

  test('lets delivery rest', () => {
    given(...before, approved, started)
      .when(pause)
      .then({ type: 'ProjectPaused', data: {} });
  });
  test('of a project that was started by that day and does not rest', () => {
    given(...before, approved)
      .when(pause)
      .thenRefused('ProjectIsNotStarted');
    given(...before, approved, started, paused)
      .when(pause)
      .thenRefused('ProjectIsAlreadyPaused');
    given(...before, approved, started)
      .when({ ...pause, effectiveOn: '2026-06-09' })
      .thenRefused('ProjectWasNotStartedYet');
  });
});

describe('ResumeProject', () => {
  const resume = { type: 'ResumeProject', projectId } as const;

  test('goes on under the approval in force', () => {
    given(...before, approved, started, paused)
      .when(resume)
      .then({ type: 'ProjectResumed', data: { decisionId: 'full-plan' } });
  });
  test('not under one that is no longer current', () => {
    given(...before, approved, started, paused, withdrawnTold)
      .when(resume)
      .thenRefused('BusinessPlanNotApproved');
  });
  test('of a project that rests, not before it began to', () => {
    given(...before, approved, started)
      .when(resume)
      .thenRefused('ProjectIsNotPaused');
    given(...before, approved, started, paused)
      .when({ ...resume, effectiveOn: '2026-06-30' })
      .thenRefused('ProjectWasNotPausedYet');
  });
});
