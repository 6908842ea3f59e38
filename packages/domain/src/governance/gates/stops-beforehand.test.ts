import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { decide } from '../../deciding.ts';
import { replay } from '../../replay.ts';
import {
  boardFacts,
  completePlan,
  decider,
  entriesOf,
  frameworkAdopted,
  historyArbitrary,
  issuedVersion,
  ofProject,
  passedEarlierGates,
  programmeFacts,
  proposedProject,
  signedOff,
  submittedTo,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { stopsBeforehand } from './judge.ts';
import { gateFacts } from './facts.ts';

const on = '2026-09-16';
const base = [...programmeFacts, ...boardFacts, frameworkAdopted, proposedProject('payments', 'Payments')];
const plan = [...completePlan('payments'), issuedVersion('payments'), ...signedOff('payments')];
const submitted = submittedTo('payments', 'full-plan');
const ready = [...base, ...plan, ...passedEarlierGates('payments'), submitted];

function stops(facts: readonly Fact[], gateId = 'full-plan', day = on): readonly string[] {
  const world = replay(entriesOf(facts));
  return stopsBeforehand(gateId, day, gateFacts('payments', world, decider)).map((one) => one.refusal);
}

describe('What stands in the way of an approval, before anything is decided', () => {
  test('nothing, where every rule is kept', () => {
    expect(stops(ready)).toEqual([]);
  });
  test('everything at once, in the order in which it is checked', () => {
    const stopped = ofProject('payments', { type: 'ProjectStopped', data: {} }, '2026-09-01');
    expect(stops([...base, ...plan, submitted])).toEqual(['EarlierGateIsNotPassed']);
    expect(stops([...base, stopped], 'another-gate')).toEqual([
      'ProjectHasEnded',
      'GateIsNotInTheFramework',
      'PlanIsNotSubmitted',
    ]);
    expect(stops(ready.filter((one) => one.type !== 'SignOffGiven'))).toEqual(['PlanIsIncomplete']);
  });

  test('is, at the end of any history, what an officer’s approval is refused for, if for nothing of the officer', () => {
    const ofTheOfficer = /^(Post|Authority|Decider|Board|DecisionWasCalledIn|CostIsNotStated)/;
    fc.assert(
      fc.property(
        historyArbitrary(40),
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom('a', 'c'),
        (history, gateId, projectId) => {
          const { world } = history;
          const submission = world
            .state('project', projectId)
            ?.submissions.findLast((one) => one.value.gateId === gateId)?.value;
          // An officer decides nothing about a project that has ended, of whatever day.
          if (submission === undefined || world.state('project', projectId)?.ended !== undefined) return;
          const { version, digest } = submission;
          const decision = decide(
            {
              type: 'DecideUnderDelegation',
              projectId,
              gateId,
              post: 'Payments',
              decisionId: 'never-used-before',
              outcome: { kind: 'approved' },
              reasons: 'Because',
              alternatives: 'None',
              knownAt: world.n,
              plan: { version, digest },
              effectiveOn: '2026-09-16',
            },
            world,
            decider,
          );
          const [first] = stopsBeforehand(gateId, '2026-09-16', gateFacts(projectId, world, decider));
          if (decision.kind === 'accepted') expect(first).toBeUndefined();
          else if (!ofTheOfficer.test(decision.refusal))
            expect(first?.refusal, decision.sentence).toBe(decision.refusal);
        },
      ),
      { numRuns: 300 },
    );
  });
});
