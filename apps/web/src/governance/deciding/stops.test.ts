import { replay } from '@minutebook/domain';
import {
  boardFacts,
  completePlan,
  decidedAt,
  digestA,
  entriesOf,
  frameworkAdopted,
  issuedVersion,
  ofPlan,
  ofProject,
  passedEarlierGates,
  programmeFacts,
  proposedProject,
  signedOff,
  submittedTo,
} from '@minutebook/domain/testing';
import type { Fact } from '@minutebook/domain/testing';
import { describe, expect, test } from 'vitest';

import { beforeDeciding } from './before.ts';

const on = '2026-09-16';
const base = [...programmeFacts, ...boardFacts, frameworkAdopted, proposedProject('payments', 'Payments')];
const plan = [...completePlan('payments'), issuedVersion('payments'), ...signedOff('payments')];
const submitted = submittedTo('payments', 'full-plan');
const ready = [...base, ...plan, ...passedEarlierGates('payments'), submitted];

function stops(facts: readonly Fact[], gateId = 'full-plan', day = on): readonly string[] {
  return beforeDeciding(replay(entriesOf(facts)), 'payments', gateId, day)!.stops;
}

describe('What stands in the way of a decision', () => {
  test('nothing, where every rule is kept', () => {
    expect(stops(ready)).toEqual([]);
  });
  test('an earlier gate that was not passed, the first by its name', () => {
    expect(stops([...base, ...plan, submitted])).toEqual([
      'The gate “Idea accepted”, which comes before this one, is not passed. It must be approved there first.',
    ]);
  });
  test('a project that ended, a gate that is none, and nothing submitted', () => {
    const stopped = ofProject('payments', { type: 'ProjectStopped', data: {} }, '2026-09-01');
    expect(stops([...base, stopped], 'another-gate')).toEqual([
      'The project was stopped on 1 September 2026: nothing more is decided about it.',
      'The framework in force on 16 September 2026 has no such gate: adopt one that has, or table it at another.',
      'No version of the plan was submitted to this gate: submit one first, or put the item off.',
    ]);
    expect(stops([...ready, stopped], 'full-plan', '2026-08-31')).toEqual([]);
  });
  test('a version that was withdrawn, or not issued yet on the day', () => {
    const withdrawn = [
      ofPlan('payments', { type: 'BusinessPlanWithdrawn', data: { version: 1 } }, '2026-09-01'),
      ofProject('payments', { type: 'PlanVersionWithdrawn', data: { version: 1 } }, '2026-09-01'),
    ];
    expect(stops([...ready, ...withdrawn])[0]).toBe('Version 1 was withdrawn on 1 September 2026: submit another.');
    expect(stops([...ready, withdrawn[0]!])[0]).toBe(
      'Something recorded a moment ago has not reached the project yet: open the form again.',
    );
    expect(stops(ready, 'full-plan', '2026-04-30')[0]).toBe(
      'Version 1 was issued on 1 May 2026: give that day or a later one as the day of the decision.',
    );
  });
  test('a submission of a later day', () => {
    const late = submittedTo('payments', 'full-plan', 1, digestA, '2026-09-17');
    expect(stops([...ready, late])).toEqual([
      'Version 1 was submitted to this gate on 17 September 2026: give that day or a later one as the day of the decision.',
    ]);
  });
  test('a sign-off that is missing, and a plan too dear for the short path', () => {
    expect(stops(ready.filter((one) => one.type !== 'SignOffGiven'))).toHaveLength(2);
    const short = [
      ...base,
      ...completePlan('payments', 'justification', 30_000_00),
      issuedVersion('payments'),
      ...signedOff('payments'),
      submittedTo('payments', 'justification'),
    ];
    expect(stops(short, 'justification')).toEqual([
      'The short path is for plans that cost less than £25,000 over their whole life, and this one costs £30,000. To be approved, it must go through the full path.',
    ]);
  });
  test('a condition overdue elsewhere, and an approval that stands', () => {
    const conditions = [{ conditionId: 'test', text: 'Test it', owner: 'Head of ICT', dueOn: '2026-09-01' }];
    const outcome = { kind: 'approvedWithConditions', conditions } as const;
    const earlier = decidedAt('payments', { decisionId: 'outline', gateId: 'outline-plan', outcome });
    expect(stops([...ready, earlier])).toEqual([
      'A condition is overdue: “Test it” (Head of ICT, due 1 September 2026). Evidence that it was met must be recorded before the plan is approved.',
    ]);
    const here = [...ready, decidedAt('payments', { outcome })];
    expect(stops(here)).toEqual([
      'The project passed this gate on 1 June 2026. To decide again, say below that the decision takes the place of that one.',
    ]);
    expect(stops(here, 'full-plan', '2026-05-30').at(-1)).toBe(
      'The project passed this gate on 1 June 2026: give that day or a later one as the day of the decision.',
    );
  });
});
