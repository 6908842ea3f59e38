import { describe, test } from 'vitest';

import { calledMeeting, decidedAt, given, ofMeeting, ofProject, treasurer } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { decide, ready } from '../../../testing/ready-to-delegate.ts';
import type { GateRecord } from '../state.ts';

describe('An officer and a board', () => {
  const facts = ready(30_000_00);
  const deferred = decidedAt('payments', { decisionId: 'june', outcome: { kind: 'deferred' } });
  const approved = decidedAt('payments', { decisionId: 'june' });
  const calledIn = ofProject('payments', {
    type: 'GateDecisionCalledIn',
    data: { decisionId: 'june', by: 'Scrutiny Committee' },
  });

  test('an officer decides nothing that the board has settled at the gate, or that was called in of it', () => {
    for (const before of [deferred, approved]) {
      given(...facts, before)
        .when({ ...decide, supersedes: 'june', knownAt: 32 }, treasurer)
        .thenRefused(
          'BoardHasDecidedHere',
          '“ICT Programme Board” decided at “full-plan” on 2026-06-01, so an officer does not.',
        );
    }
    given(...facts, approved, calledIn)
      .when({ ...decide, knownAt: 32 }, treasurer)
      .thenRefused('DecisionWasCalledIn');
    const elsewhere = { ...approved.data, gate: { ...(approved.data as GateRecord).gate, gateId: 'other' } };
    given(...facts, { ...approved, data: elsewhere } as Fact)
      .when({ ...decide, knownAt: 32 }, treasurer)
      .thenRefused('BoardHasDecidedHere');
    given(...facts, decidedAt('payments', { decisionId: 'june', outcome: { kind: 'referred', body: 'Director' } }))
      .when({ ...decide, knownAt: 32 }, treasurer)
      .thenAccepted();
    given(...facts, decidedAt('payments', { decisionId: 'june', outcome: { kind: 'noted' } }))
      .when({ ...decide, knownAt: 32 }, treasurer)
      .thenAccepted();
  });
  test('an officer who declared an interest in the project before a board does not decide on it either', () => {
    const interest = ofMeeting({
      type: 'InterestDeclared',
      data: { memberId: treasurer.id, itemId: 'one', nature: 'Owns shares' },
    });
    given(...facts, ...calledMeeting('payments'), interest)
      .when({ ...decide, knownAt: 34 }, treasurer)
      .thenRefused('DeciderHasAnInterest');
  });
  test('a plan is judged by what its preferred option costs, where that is more than its profile', () => {
    const option = {
      optionId: 'buy',
      title: 'Buy',
      doNothing: false,
      costs: [{ year: '2026-27', amount: 30_000_01 }],
      benefits: [],
      verdict: 'preferred' as const,
      because: 'So',
    };
    const dear = ready(1).map((one) =>
      one.type === 'OptionAppraised' && one.data.optionId === 'buy' ? { ...one, data: option } : one,
    );
    given(...dear)
      .when(decide, treasurer)
      .thenRefused('AuthorityIsTooLow');
  });
});
