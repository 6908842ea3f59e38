import { describe, test } from 'vitest';

import {
  chair,
  decidedAt,
  digestA,
  given,
  ofProgramme,
  ofProject,
  programmeFacts,
  proposedProject,
  recorder,
  schemeAdopted,
  treasurer,
} from '../../../testing/index.ts';
import { decide, ready } from '../../../testing/ready-to-delegate.ts';
import type { ProjectEvent } from '../events.ts';

describe('DecideUnderDelegation', () => {
  test('is the same record as a board’s, marked with the post, its limit and the whole-life cost', () => {
    given(...ready(30_000_00))
      .when(decide, treasurer)
      .then({
        type: 'GateDecisionRecorded',
        data: {
          decisionId: 'officer-1',
          outcome: { kind: 'approved' },
          reasons: 'It is worth it',
          alternatives: 'To wait a year',
          knownAt: 31,
          takenBy: {
            kind: 'officer',
            schemeId: 'scheme-2026',
            post: 'Head of Finance',
            upTo: 30_000_00,
            wholeLifeCost: 30_000_00,
          },
          gate: {
            frameworkId: 'gates-2026',
            gateId: 'full-plan',
            title: 'Full plan',
            path: 'full',
            place: 4,
            commits: true,
            gatesAfter: ['ready-for-service', 'benefits-reviewed'],
            version: 1,
            digest: digestA,
          },
        },
      });
  });
  test('above the post’s amount, says who could', () => {
    given(...ready(30_000_01))
      .when(decide, treasurer)
      .thenRefused(
        'AuthorityIsTooLow',
        '“Head of Finance” may decide up to £30,000; this plan costs £30,000.01 over its whole life. Chief Executive or ICT Programme Board could decide.',
      );
  });
  test('above the gate’s amount, no officer could', () => {
    given(...ready(50_000_00))
      .when({ ...decide, post: 'Chief Executive' }, chair)
      .thenRefused(
        'AuthorityIsTooLow',
        'At the gate “Full plan” officers decide on less than £50,000; this plan costs £50,000 over its whole life. ICT Programme Board could decide.',
      );
    given(...ready(49_999_99))
      .when({ ...decide, post: 'Chief Executive' }, chair)
      .thenAccepted();
  });
  test('by the scheme in force on the day of the decision, also afterwards', () => {
    const lower = {
      ...ofProgramme(
        {
          type: 'SchemeOfDelegationAdopted',
          data: {
            schemeId: 'scheme-2027',
            title: 'Lower',
            authorities: [{ post: 'Head of Finance', heldBy: treasurer.id, upTo: 1 }],
          },
        },
        '2026-09-10',
      ),
    };
    given(...ready(30_000_00), lower)
      .when(decide, treasurer)
      .thenRefused('AuthorityIsTooLow');
    given(...ready(30_000_00), lower)
      .when({ ...decide, effectiveOn: '2026-09-09' }, treasurer)
      .thenAccepted();
  });
  test('of a post that the scheme names, by who holds it', () => {
    given(...ready(1))
      .when({ ...decide, post: 'Head of Parks' }, treasurer)
      .thenRefused('PostIsNotInTheScheme');
    given(...ready(1, { ...schemeAdopted, on: '2026-09-17' }))
      .when(decide, treasurer)
      .thenRefused('PostIsNotInTheScheme');
    given(...ready(1))
      .when(decide, chair)
      .thenRefused('PostIsHeldByAnother');
  });
  test('not by who prepared the plan', () => {
    const byRecorder = ofProgramme({
      type: 'SchemeOfDelegationAdopted',
      data: { schemeId: 'own', title: 'Own', authorities: [{ post: 'Manager', heldBy: recorder.id, upTo: 1_00 }] },
    });
    given(...ready(1), byRecorder)
      .when({ ...decide, post: 'Manager', knownAt: 32 }, recorder)
      .thenRefused('DeciderPreparedThePlan');
  });
  test('by every rule of the gate', () => {
    given(...ready(1))
      .when({ ...decide, knownAt: 20 }, treasurer)
      .thenRefused('PlanHasChanged');
  });
  test('on a plan that states what it costs', () => {
    const free = ready(1).filter((one) => one.type !== 'CostProfileStated');
    given(...free)
      .when({ ...decide, outcome: { kind: 'deferred' }, knownAt: 30 }, treasurer)
      .thenRefused('CostIsNotStated');
  });
});

describe('CallInOfficerDecision', () => {
  const callIn = {
    type: 'CallInOfficerDecision',
    projectId: 'payments',
    decisionId: 'officer',
    by: 'Scrutiny Committee',
    reason: 'The costs were not explained',
  } as const;
  const event = {
    type: 'GateDecisionCalledIn',
    data: { decisionId: 'officer', by: 'Scrutiny Committee' },
  } as const;
  const board = decidedAt('payments', { decisionId: 'officer' });
  const data = board.data as Extract<ProjectEvent, { type: 'GateDecisionRecorded' }>['data'];
  const officer = ofProject(
    'payments',
    {
      type: 'GateDecisionRecorded',
      data: {
        ...data,
        takenBy: { kind: 'officer', schemeId: 'x', post: 'Head of Finance', upTo: 30_000_00, wholeLifeCost: 1 },
      },
    },
    '2026-06-01',
  );
  const project = proposedProject('payments', 'Payments');

  test('stops an officer’s decision', () => {
    given(...programmeFacts, project, officer)
      .when(callIn)
      .then(event);
  });
  test('of an officer, once, not before it was made', () => {
    given(...programmeFacts, project)
      .when(callIn)
      .thenRefused('DecisionIsNotRecorded');
    given(...programmeFacts, project, board)
      .when(callIn)
      .thenRefused('DecisionIsTheBoards');
    given(...programmeFacts, project, officer, ofProject('payments', event))
      .when(callIn)
      .thenRefused('DecisionIsAlreadyCalledIn');
    given(...programmeFacts, project, officer)
      .when({ ...callIn, effectiveOn: '2026-05-31' })
      .thenRefused('DecisionWasNotMadeYet');
  });
});
