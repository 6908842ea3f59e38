import { describe, test } from 'vitest';

import type { Fact } from '../../testing/index.ts';
import {
  accepts,
  chair,
  decidedAt,
  digestA,
  digestB,
  fact,
  given,
  issued,
  issuedVersion,
  minute,
  ofMeeting,
  ofPlan,
  ofProject,
  ready,
  readyWithout,
  signed,
  signedOff,
  submitted,
  submittedTo,
} from '../../testing/index.ts';

describe('A decision at a gate', () => {
  test('is accepted when every rule holds', () => {
    accepts(ready);
  });
  test('is about a project that goes on', () => {
    const stopped = ofProject('payments', { type: 'ProjectStopped', data: {} }, '2026-09-10');
    given(...ready, stopped)
      .when(minute, chair)
      .thenRefused('ProjectHasEnded');
  });
  test('has an id of its own', () => {
    given(...ready)
      .when({ ...minute, decisionId: 'outline-plan' }, chair)
      .thenRefused('DecisionIsAlreadyRecorded');
  });
  test('waits until the project was told what was decided before', () => {
    const other = fact('meeting-june', { type: 'MeetingCalled', data: { boardId: 'ict', heldOn: '2026-06-10' } });
    const gate = {
      frameworkId: 'x',
      gateId: 'full-plan',
      title: 'Full plan',
      path: 'full',
      place: 4,
      commits: true,
    } as const;
    const untold = ofMeeting(
      {
        type: 'DecisionMinuted',
        data: {
          decisionId: 'untold',
          outcome: { kind: 'rejected' },
          reasons: 'Too dear',
          knownAt: 1,
          itemId: 'x',
          present: [],
          counted: [],
          interested: [],
          projectId: 'payments',
          gate: { ...gate, version: 1, digest: digestA },
        },
      },
      '2026-06-10',
      'june',
    );
    given(...ready, other, untold)
      .when(minute, chair)
      .thenRefused('DecisionIsBeingTold');
    accepts([...ready, other, untold, decidedAt('payments', { decisionId: 'untold', outcome: { kind: 'rejected' } })]);
  });
});

describe('The plan decided on', () => {
  test('was submitted by the day of the decision', () => {
    given(...readyWithout(submitted), submittedTo('payments', 'full-plan', 1, digestA, '2026-09-17'))
      .when({ ...minute, knownAt: 33 }, chair)
      .thenRefused('PlanWasNotSubmittedYet');
    accepts([...readyWithout(submitted), submittedTo('payments', 'full-plan', 1, digestA, '2026-09-16')], {
      ...minute,
      knownAt: 33,
    });
  });
  test('was issued, is the one named by its digest, and stands', () => {
    given(...ready)
      .when({ ...minute, plan: { version: 2, digest: digestA } }, chair)
      .thenRefused('VersionIsNotIssued');
    given(...ready)
      .when({ ...minute, plan: { version: 1, digest: digestB } }, chair)
      .thenRefused('DigestIsAnother');
    given(...readyWithout(issued), issuedVersion('payments', 1, digestA, '2026-10-01'))
      .when(minute, chair)
      .thenRefused('VersionWasNotIssuedYet');
    const withdrawn = ofPlan('payments', { type: 'BusinessPlanWithdrawn', data: { version: 1 } }, '2026-09-01');
    const told = ofProject('payments', { type: 'PlanVersionWithdrawn', data: { version: 1 } }, '2026-09-01');
    given(...ready, withdrawn, told)
      .when(minute, chair)
      .thenRefused('VersionIsWithdrawn');
    given(...ready, withdrawn)
      .when(minute, chair)
      .thenRefused('DecisionIsBeingTold');
  });
  test('was the last submitted to this gate', () => {
    given(...readyWithout(submitted))
      .when(minute, chair)
      .thenRefused('PlanIsNotSubmitted', 'No version of the plan was submitted to this gate.');
    const second = [issuedVersion('payments', 2, digestB), submittedTo('payments', 'full-plan', 2, digestB)];
    given(...ready, ...second)
      .when({ ...minute, knownAt: 99 }, chair)
      .thenRefused('PlanIsNotSubmitted', 'Version 2 was submitted to this gate last, not version 1.');
  });
  test('has every section and sign-off of the gate, or is neither approved nor rejected', () => {
    const [finance, legal] = signed as [Fact, Fact];
    for (const kind of ['approved', 'rejected'] as const) {
      given(...readyWithout(legal))
        .when({ ...minute, outcome: { kind }, knownAt: 29 }, chair)
        .thenRefused(
          'PlanIsIncomplete',
          'Version 1 of the plan lacks what this gate requires. Legal has not signed it off.',
        );
    }
    const inclusion = ready.find((one) => one.type === 'InclusionAssessed')!;
    given(...readyWithout(finance, inclusion))
      .when({ ...minute, knownAt: 28 }, chair)
      .thenRefused(
        'PlanIsIncomplete',
        'Version 1 of the plan lacks what this gate requires. Who loses a choice: nothing is stated. Finance has not signed it off.',
      );
    accepts(readyWithout(legal), { ...minute, outcome: { kind: 'deferred' }, knownAt: 29 });
  });
  test('a sign-off given after the day of the decision came too late for it', () => {
    const late = signedOff('payments', 1, digestA, '2026-09-17');
    given(...ready.map((one) => late[signed.indexOf(one)] ?? one))
      .when(minute, chair)
      .thenRefused('PlanIsIncomplete');
  });
  test('stands beside other ways that were considered', () => {
    const { alternatives: _none, ...bare } = minute;
    given(...ready)
      .when(bare, chair)
      .thenRefused('AlternativesAreMissing');
    accepts(ready, { ...bare, outcome: { kind: 'referred', body: 'Cabinet' } });
  });
});

describe('A plan that changed since it was opened', () => {
  test('stops the decision, and says what changed', () => {
    const since = [issuedVersion('payments', 2, digestB, '2026-09-15')];
    given(...ready, ...since)
      .when(minute, chair)
      .thenRefused('PlanHasChanged', 'Since entry 30, which you had before you, version 2 was issued (entry 34).');
    accepts([...ready, ...since], { ...minute, knownAt: 34 });
  });
  test('is not one whose working copy was written on: nobody decides on that', () => {
    const written = ofPlan('payments', { type: 'CaseWritten', data: { case: 'financial', text: 'Dearer.' } });
    accepts([...ready, written]);
  });
  test('is also one with a sign-off since, or submitted since', () => {
    given(...ready)
      .when({ ...minute, knownAt: 25 }, chair)
      .thenRefused('PlanHasChanged');
  });
  test('nobody has more before them than there is', () => {
    given(...ready)
      .when({ ...minute, knownAt: 37 }, chair)
      .thenRefused('PositionIsAhead');
  });
});
