import { describe, expect, test } from 'vitest';

import { command } from '../../deciding.ts';
import { completePlan, given, ofPlan, ofProject, programmeFacts, proposedProject } from '../../testing/index.ts';

const projectId = 'payments';
const before = [...programmeFacts, proposedProject('payments', 'Payments')];
const begun = ofPlan('payments', { type: 'BusinessPlanBegun', data: { planType: 'outline' } });
const stopped = ofProject('payments', { type: 'ProjectStopped', data: {} }, '2026-09-01');

describe('BeginBusinessPlan', () => {
  const begin = { type: 'BeginBusinessPlan', projectId, planType: 'outline' } as const;

  test('begins a plan of a type', () => {
    given(...before)
      .when(begin)
      .then({ type: 'BusinessPlanBegun', data: { planType: 'outline' } });
  });
  test('works an earlier plan out further', () => {
    given(...before, begun)
      .when({ ...begin, planType: 'full' })
      .then({ type: 'BusinessPlanBegun', data: { planType: 'full' } });
  });
  test('the same type again is nothing new, and not before the first day', () => {
    given(...before, begun)
      .when(begin)
      .thenRefused('NothingIsDifferent');
    given(...before, begun)
      .when({ ...begin, planType: 'full', effectiveOn: '2026-03-31' })
      .thenRefused('BusinessPlanWasNotBegunYet');
  });
  test('needs a project that goes on', () => {
    given(...programmeFacts)
      .when(begin)
      .thenRefused('ProjectIsNotKnown');
    given(...before, stopped)
      .when(begin)
      .thenRefused('ProjectHasEnded', 'The project was stopped on 2026-09-01.');
  });
});

describe('WriteCase', () => {
  const write = { type: 'WriteCase', projectId, case: 'strategic', text: '  As presented\n\n' } as const;

  test('keeps the text exactly as presented', () => {
    given(...before, begun)
      .when(write)
      .then({ type: 'CaseWritten', data: { case: 'strategic', text: '  As presented\n\n' } });
  });
  test('waits for the plan to be begun', () => {
    given(...before)
      .when(write)
      .thenRefused('BusinessPlanIsNotBegun');
    given(...before, begun)
      .when({ ...write, effectiveOn: '2026-03-31' })
      .thenRefused('BusinessPlanWasNotBegunYet');
  });
  test('the same text again is nothing new', () => {
    const written = ofPlan('payments', { type: 'CaseWritten', data: { case: 'strategic', text: write.text } });
    given(...before, begun, written)
      .when(write)
      .thenRefused('NothingIsDifferent');
  });
  test('five cases of 80,000 characters are kept, and not one more', () => {
    const long = 'x'.repeat(80_000);
    const four = (['strategic', 'economic', 'commercial', 'financial'] as const).map((name) =>
      ofPlan('payments', { type: 'CaseWritten', data: { case: name, text: long } }),
    );
    given(...before, begun, ...four)
      .when({ ...write, case: 'management', text: long })
      .then({ type: 'CaseWritten', data: { case: 'management', text: long } });
    given(...before, begun, ...four)
      .when({ ...write, case: 'management', text: `${long}x` })
      .thenRefused('PlanIsTooLong');
    given(...before, begun, ...four)
      .when({ ...write, case: 'financial', text: `${long}x` })
      .then({ type: 'CaseWritten', data: { case: 'financial', text: `${long}x` } });
  });
  test('50 options are kept, and any of them may be appraised again', () => {
    const option = (optionId: string, title = 'One of many') => ({
      optionId,
      title,
      doNothing: false,
      costs: [],
      benefits: [],
      verdict: 'kept' as const,
      because: 'So',
    });
    const many = Array.from({ length: 50 }, (_, index) =>
      ofPlan('payments', { type: 'OptionAppraised', data: option(`o${index}`) }),
    );
    given(...before, begun, ...many)
      .when({ type: 'AppraiseOption', projectId, ...option('one-more') })
      .thenRefused('PlanIsTooLong', 'The plan has 50 options already; at most 50 can be kept.');
    given(...before, begun, ...many)
      .when({ type: 'AppraiseOption', projectId, ...option('o7', 'Again') })
      .thenAccepted();
  });
  test('a text of nothing but spaces is none, and a case has at most 100,000 characters', () => {
    const sent = { ...write, effectiveOn: '2026-09-16' };
    expect(command.safeParse({ ...sent, text: ' \n ' }).success).toBe(false);
    expect(command.safeParse({ ...sent, text: 'x'.repeat(100_000) }).success).toBe(true);
    expect(command.safeParse({ ...sent, text: 'x'.repeat(100_001) }).success).toBe(false);
  });
});

describe('AppraiseOption', () => {
  const data = {
    optionId: 'buy',
    title: 'Buy a product',
    doNothing: false,
    costs: [{ year: '2026-27', amount: 100 }],
    benefits: [],
    verdict: 'preferred' as const,
    because: 'It pays back',
  };
  const appraise = { type: 'AppraiseOption' as const, projectId, ...data };
  const event = { type: 'OptionAppraised' as const, data };
  const appraised = ofPlan('payments', event);

  test('appraises an option, and again when something differs', () => {
    given(...before, begun)
      .when(appraise)
      .then(event);
    given(...before, begun, appraised)
      .when({ ...appraise, because: 'It still pays back' })
      .then({ ...event, data: { ...event.data, because: 'It still pays back' } });
  });
  test('the same again is nothing new', () => {
    given(...before, begun, appraised)
      .when(appraise)
      .thenRefused('NothingIsDifferent');
  });
  test('one option is preferred', () => {
    given(...before, begun, appraised)
      .when({ ...appraise, optionId: 'build', title: 'Build it' })
      .thenRefused('OptionIsAlreadyPreferred', '“Buy a product” is already the preferred option.');
  });
  test('one option does nothing', () => {
    given(...before, ...completePlan('payments'))
      .when({ ...appraise, optionId: 'idle', verdict: 'rejected', doNothing: true })
      .thenRefused('DoNothingIsAlreadyAppraised', '“Do nothing” is already the option of doing nothing.');
  });
});

describe('StateCostProfile', () => {
  const lines = [{ year: '2026-27', kind: 'revenue' as const, fundingSource: 'ICT reserve', amount: 310_000_00 }];
  const state = { type: 'StateCostProfile', projectId, lines } as const;

  test('states the costs by year, kind and source', () => {
    given(...before, begun)
      .when(state)
      .then({ type: 'CostProfileStated', data: { lines } });
  });
  test('the same again is nothing new', () => {
    given(...before, begun, ofPlan('payments', { type: 'CostProfileStated', data: { lines } }))
      .when(state)
      .thenRefused('NothingIsDifferent');
  });
  test.each(['2026-28', '2026', '26-27', '2026-7'])('%s is no financial year', (year) => {
    const sent = { ...state, effectiveOn: '2026-09-16', lines: [{ ...lines[0], year }] };
    expect(command.safeParse(sent).success).toBe(false);
  });
  test('an amount is never negative, and 1999-00 is a year', () => {
    const sent = { ...state, effectiveOn: '2026-09-16' };
    expect(command.safeParse({ ...sent, lines: [{ ...lines[0], amount: -1 }] }).success).toBe(false);
    expect(command.safeParse({ ...sent, lines: [{ ...lines[0], year: '1999-00' }] }).success).toBe(true);
  });
});

describe('StateBenefitProfile', () => {
  const benefits = [{ title: 'Fewer calls', class: 'cashable' as const, amounts: [{ year: '2027-28', amount: 90 }] }];
  const state = { type: 'StateBenefitProfile', projectId, benefits } as const;

  test('states what would be gained', () => {
    given(...before, begun)
      .when(state)
      .then({ type: 'BenefitProfileStated', data: { benefits } });
  });
  test('the same again is nothing new', () => {
    given(...before, begun, ofPlan('payments', { type: 'BenefitProfileStated', data: { benefits } }))
      .when(state)
      .thenRefused('NothingIsDifferent');
  });
});

describe('StateRisk', () => {
  const data = { riskId: 'staff', title: 'Nobody to test', likelihood: 3, impact: 4, response: 'Hire' };
  const state = { type: 'StateRisk', projectId, ...data } as const;

  test('states a risk, and again when it is judged otherwise', () => {
    given(...before, begun)
      .when(state)
      .then({ type: 'RiskStated', data });
    given(...before, begun, ofPlan('payments', { type: 'RiskStated', data }))
      .when({ ...state, impact: 2 })
      .then({ type: 'RiskStated', data: { ...data, impact: 2 } });
  });
  test('the same again is nothing new', () => {
    given(...before, begun, ofPlan('payments', { type: 'RiskStated', data }))
      .when(state)
      .thenRefused('NothingIsDifferent');
  });
});

describe('AssessInclusion', () => {
  const data = { whoLosesAChoice: 'People without a phone', whatIsKept: 'The front desk' };
  const assess = { type: 'AssessInclusion', projectId, ...data } as const;

  test('says who loses a choice and what is kept for them', () => {
    given(...before, begun)
      .when(assess)
      .then({ type: 'InclusionAssessed', data });
  });
  test('the same again is nothing new', () => {
    given(...before, begun, ofPlan('payments', { type: 'InclusionAssessed', data }))
      .when(assess)
      .thenRefused('NothingIsDifferent');
  });
});

describe('AssessWorkforceImpact', () => {
  const data = { impact: 'Two posts move' };
  const assess = { type: 'AssessWorkforceImpact', projectId, ...data } as const;

  test('says what it does to those who work here, and what they were asked', () => {
    given(...before, begun)
      .when({ ...assess, consultation: 'The union agrees' })
      .then({ type: 'WorkforceImpactAssessed', data: { ...data, consultation: 'The union agrees' } });
  });
  test('the same again is nothing new', () => {
    given(...before, begun, ofPlan('payments', { type: 'WorkforceImpactAssessed', data }))
      .when(assess)
      .thenRefused('NothingIsDifferent');
  });
});
