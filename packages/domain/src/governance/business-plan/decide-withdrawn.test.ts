import { describe, expect, test } from 'vitest';

import type { BusinessPlanEvent } from './events.ts';
import { replay } from '../../replay.ts';
import { completePlan, entriesOf, fact, given, programmeFacts, proposedProject, today } from '../../testing/index.ts';

const plan = { projectId: 'payments', reason: 'It was meant for another plan' } as const;
const day = '2026-05-04';
const option = {
  optionId: 'kiosks',
  title: 'Kiosks',
  description: 'Pay in the library',
  doNothing: false,
  costs: [],
  benefits: [],
  verdict: 'rejected' as const,
  because: 'Nobody would come',
} satisfies Extract<BusinessPlanEvent, { type: 'OptionAppraised' }>['data'];
const facts = [
  ...programmeFacts,
  proposedProject('payments', 'Payments', { on: '2026-03-02' }),
  ...completePlan('payments'),
  fact('businessPlan-payments', { type: 'OptionAppraised', data: option }, day),
  fact(
    'businessPlan-payments',
    { type: 'RiskStated', data: { riskId: 'crowd', title: 'Crowds', likelihood: 1, impact: 1, response: 'Wait' } },
    day,
  ),
];

describe('WithdrawOption', () => {
  test('takes an option out of the working plan', () => {
    given(...facts)
      .when({ ...plan, type: 'WithdrawOption', optionId: 'kiosks' })
      .then({ type: 'OptionWithdrawn', data: { optionId: 'kiosks' } });
  });
  test('needs an option of the plan, appraised by that day', () => {
    given(...facts)
      .when({ ...plan, type: 'WithdrawOption', optionId: 'boats' })
      .thenRefused('OptionIsNotInThePlan');
    given(...facts)
      .when({ ...plan, type: 'WithdrawOption', optionId: 'kiosks', effectiveOn: '2026-05-03' })
      .thenRefused('OptionWasNotAppraisedYet');
  });
  test('leaves a version that was issued with it as it was', () => {
    const digest = 'a'.repeat(64);
    const issued = fact('businessPlan-payments', { type: 'BusinessPlanVersionIssued', data: { version: 2, digest } });
    const withdrawn = fact('businessPlan-payments', { type: 'OptionWithdrawn', data: { optionId: 'kiosks' } }, today);
    const state = replay(entriesOf([...facts, issued, withdrawn])).state('businessPlan', 'payments');
    const ids = (options = state?.content.options) => options?.map((one) => one.value.optionId);
    expect(ids()).not.toContain('kiosks');
    expect(ids(state?.versions.at(-1)?.content.options)).toContain('kiosks');
  });
});

describe('WithdrawPlanRisk', () => {
  test('takes a risk out of the working plan', () => {
    given(...facts)
      .when({ ...plan, type: 'WithdrawPlanRisk', riskId: 'crowd' })
      .then({ type: 'PlanRiskWithdrawn', data: { riskId: 'crowd' } });
  });
  test('needs a risk of the plan, stated by that day', () => {
    given(...facts)
      .when({ ...plan, type: 'WithdrawPlanRisk', riskId: 'rain' })
      .thenRefused('RiskIsNotInThePlan');
    given(...facts)
      .when({ ...plan, type: 'WithdrawPlanRisk', riskId: 'crowd', effectiveOn: '2026-05-03' })
      .thenRefused('RiskWasNotStatedYet');
  });
});
