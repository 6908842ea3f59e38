import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  allocated,
  approvedBudget,
  claimData,
  entriesOf,
  identifiedBenefit,
  inYear,
  ofBenefit,
  ofBudget,
  ofSavings,
  programmeFacts,
  proposedProject,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { costAgainstBenefit } from './cost-against-benefit.ts';
import type { CostScope } from './expected.ts';

const today = '2026-09-16';

/** The programme pays £500 for a project and £30 for its postage; a service has £1,000 for lines, £400 of them rent. */
const before: readonly Fact[] = [
  ...programmeFacts,
  proposedProject('payments', 'Payments', { on: '2026-04-02' }),
  approvedBudget('ict', { on: '2026-04-01' }),
  ofBudget(
    {
      type: 'FundsAllocated',
      data: {
        allocationId: 'payments',
        title: 'Payments',
        about: { kind: 'project', projectId: 'payments' },
        years: [inYear(500)],
      },
    },
    '2026-04-02',
  ),
  allocated('postage', 30, '2026-04-02'),
  approvedBudget('contact', {
    on: '2026-04-01',
    title: 'Customer contact',
    lines: [{ fundedBy: 'existingBudget', ...inYear(1000) }],
  }),
  allocated('lines', 600, '2026-04-02', 'contact'),
  allocated('rent', 400, '2026-04-02', 'contact'),
  ...identifiedBenefit('rent', 'Less rent', 'rent'),
];

function claimedFrom(budgetId: string, allocationId: string): readonly Fact[] {
  return [
    ofSavings({
      type: 'SavingClaimed',
      data: { ...claimData, benefitId: 'rent', measureId: 'rent', line: { budgetId, allocationId }, amount: 100_00 },
    }),
    ofSavings({ type: 'SavingVerified', data: { claimId: 'c1', amount: 100_00, evidence: 'Invoices' } }),
  ];
}

function takenFrom(budgetId: string, allocationId: string): Fact {
  const lines = [{ fundedBy: 'existingBudget' as const, ...inYear(100) }];
  const data = { savingsId: 'housing.2026-27', claimId: 'c1', reductionId: 'r1', allocationId, lines };
  return ofBudget({ type: 'SavingTaken', data }, '2026-08-01', budgetId);
}

function found(...facts: readonly (readonly Fact[])[]) {
  return costAgainstBenefit(replay(entriesOf(facts.flat())), today);
}

describe('What the programme costs', () => {
  test('leaves out the running costs of a service from which savings are claimed, and names them', () => {
    const { toCome, leftOut, years } = found(before, claimedFrom('contact', 'rent'));
    expect(toCome.value).toBe(530_00);
    expect(years.map(({ cost }) => cost.value)).toEqual([530_00]);
    expect(leftOut.map(({ budgetId, amount }) => [budgetId, amount.label, amount.value])).toEqual([
      ['contact', 'Customer contact: running costs, left out', 1000_00],
    ]);
  });
  test('holds a budget that pays for a project, also where savings are claimed from it, and one from which none are', () => {
    const { toCome, leftOut } = found(before, claimedFrom('ict', 'postage'));
    expect([toCome.value, leftOut]).toEqual([1530_00, []]);
  });
  test('is not lowered by a saving that is taken from a budget, nor raised by one that is given back', () => {
    const taken = [...before, ...claimedFrom('ict', 'postage'), takenFrom('ict', 'postage')];
    const { toCome, verified } = found(taken);
    expect([toCome.value, verified.value]).toEqual([1530_00, 100_00]);
    expect(toCome.terms.filter(({ label }) => label.startsWith('Added back'))).toMatchObject([
      { label: 'Added back: taken by savings from Postage, 2026-27', value: 100_00 },
    ]);
    const back = ofBudget(
      { type: 'SavingGivenBack', data: { savingsId: 'housing.2026-27', reductionId: 'r1' } },
      '2026-08-02',
    );
    expect(found([...taken, back]).toCome.value).toBe(1530_00);
  });
  test('is left out as it was before savings were taken from it', () => {
    const { toCome, leftOut } = found(before, claimedFrom('contact', 'rent'), [takenFrom('contact', 'rent')]);
    expect([toCome.value, leftOut.map(({ amount }) => amount.value)]).toEqual([530_00, [1000_00]]);
  });
  test('is as it was forecast, whatever was taken', () => {
    const forecast = ofBudget(
      { type: 'ForecastRevised', data: { allocationId: 'postage', year: '2026-27', outturn: 25_00 } },
      '2026-08-02',
    );
    const taken = [...before, ...claimedFrom('ict', 'postage'), takenFrom('ict', 'postage'), forecast];
    expect(found(taken).toCome.value).toBe(1525_00);
  });
  test('is of projects, and of none: together the whole', () => {
    const world = replay(entriesOf([...before, ...claimedFrom('ict', 'postage'), takenFrom('ict', 'postage')]));
    const of = (scope: CostScope) => {
      const { toCome, verified } = costAgainstBenefit(world, today, scope);
      return [toCome.value, verified.value];
    };
    expect(of({})).toEqual([1530_00, 100_00]);
    expect(of({ projectId: 'payments' })).toEqual([500_00, 0]);
    expect(of({ ofNoProject: true })).toEqual([1030_00, 100_00]);
  });
  test('runs in years for which nobody forecast a benefit: it is named, with the years for which it was taken', () => {
    const reduced = ofSavings({
      type: 'BudgetReducedBySaving',
      data: {
        claimId: 'c1',
        reductionId: 'r1',
        line: { budgetId: 'ict', allocationId: 'postage' },
        lines: [{ fundedBy: 'existingBudget', ...inYear(100) }],
      },
    });
    const later = ofBudget(
      {
        type: 'FundsAllocated',
        data: { allocationId: 'postage', title: 'Postage', about: { kind: 'purpose' }, years: [inYear(30, '2027-28')] },
      },
      '2026-04-02',
    );
    const forecast = ofBenefit(
      {
        type: 'BenefitForecastRevised',
        data: { definition: 1, values: [{ period: { kind: 'year', year: '2026-27' }, value: 1 }], because: 'So' },
      },
      '2026-04-03',
      'rent',
    );
    const all = [...before, later, forecast, ...claimedFrom('ict', 'postage'), reduced];
    expect(found(all).withoutForecast).toEqual([
      { benefitId: 'rent', title: 'Less rent', years: ['2027-28'], takenFor: ['2026-27'] },
    ]);
  });
});
