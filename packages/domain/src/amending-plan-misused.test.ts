import { describe, expect, test } from 'vitest';

import { followedTypes } from './follow-ups.ts';
import { categories } from './reading.ts';
import { counterOf, typesOf } from './saying.ts';
import {
  chair,
  clerk,
  correct,
  digestA,
  fact,
  given,
  minute,
  ready,
  readyWithout,
  recorder,
  signed,
  submitted,
  treasurer,
  withdraw,
  withdrawn,
} from './testing/index.ts';

describe('What a plan is decided on', () => {
  test('is agreed to in the words of who agreed, or not at all', () => {
    const give = {
      type: 'GiveSignOff',
      projectId: 'payments',
      version: 1,
      kind: 'legal',
      post: 'P',
      statement: 'S',
    } as const;
    given(...ready)
      .when(correct(ready, 'SignOffGiven', give), clerk)
      .thenRefused('EntryIsOnlyWithdrawn');
  });
  test('is not what whoever decides had before them, once a sign-off or a submission was taken back', () => {
    for (const [one, type] of [
      [signed.at(1)!, 'SignOffGiven'],
      [submitted, 'BusinessPlanSubmitted'],
    ] as const) {
      const again = [...ready, withdrawn(ready, type), one];
      given(...again)
        .when({ ...minute, knownAt: ready.length }, chair)
        .thenRefused('PlanHasChanged');
      given(...again)
        .when({ ...minute, knownAt: again.length }, chair)
        .thenAccepted();
    }
    const other = fact('businessPlan-payments', {
      type: 'SignOffGiven',
      data: { version: 1, digest: digestA, kind: 'equalities', post: 'E', statement: 'Agreed' },
    });
    const more = [...readyWithout(), { ...other, by: clerk }];
    given(...more, withdrawn(more, 'SignOffGiven'))
      .when({ ...minute, knownAt: more.length }, chair)
      .thenRefused(
        'PlanHasChanged',
        `Since entry ${more.length}, which you had before you, a sign-off was taken back (entry ${more.length + 1}).`,
      );
  });
  test('lacks a sign-off that finance took back, and says so where it was decided on', () => {
    const facts = [...ready, withdrawn(ready, 'SignOffGiven', 'finance')];
    given(...facts)
      .when({ ...minute, knownAt: facts.length }, chair)
      .thenRefused('PlanIsIncomplete');
    given(...ready)
      .when(withdraw(ready, 'SignOffGiven', 'finance'), recorder)
      .thenRefused('EntryIsAnotherRoles');
    given(...ready)
      .when(withdraw(ready, 'SignOffGiven', 'finance'), treasurer)
      .thenAccepted();
  });
  test('is told to other streams by nothing that can be amended', () => {
    const also = ['GateDecisionRecorded', 'GateDecisionCalledIn', 'PlanVersionWithdrawn', 'BusinessPlanVersionIssued'];
    for (const type of [...followedTypes, ...also]) {
      const category = categories.find((one) => (typesOf(one) as readonly string[]).includes(type)) ?? '';
      expect([type, counterOf({ stream: `${category}-a`, type })?.kind]).toEqual([type, 'answered']);
    }
  });
});
