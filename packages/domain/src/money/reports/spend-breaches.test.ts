import { describe, expect, test } from 'vitest';

import type { Role } from '../../kernel/entry.ts';
import { replay } from '../../replay.ts';
import { breaches } from '../../reports/checks/breaches.ts';
import {
  allocated,
  approvedBudget,
  closedYear,
  entriesOf,
  inYear,
  ofAccount,
  ofBudget,
  paid,
  programmeFacts,
  treasurer,
  virementRules,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { moneyNeeds } from '../area.needs.ts';
import { wouldOverspend } from './overspent/would-overspend.ts';

const before = [
  ...programmeFacts,
  approvedBudget(),
  allocated('case-work', 100),
  allocated('payments', 100_000),
  virementRules(),
];

function found(...facts: readonly Fact[]) {
  return breaches(replay(entriesOf([...before, ...facts]))).map(({ rule, sentence }) => ({ rule, sentence }));
}

function vired(virementId: string, amount: number, on: string): Fact {
  const data = {
    virementId,
    from: 'payments',
    to: { allocationId: 'case-work' },
    kind: 'withinBudget' as const,
    years: [inYear(amount)],
    rulesId: 'virement-2026',
    rung: 'Head of Finance',
  };
  return { ...ofBudget({ type: 'FundsVired', data }, on), by: treasurer };
}

function ordered(amount: number, allocationId: string): Fact {
  const data = { commitmentId: 'order', allocationId, supplier: 'Software house', years: [inYear(amount)] };
  return ofBudget({ type: 'CommitmentRaised', data });
}

describe('What was spent', () => {
  test('and ordered above an allocation is listed, and needs finance, until it is cancelled', () => {
    const over = [paid(60, 'case-work'), ordered(41, 'case-work')];
    const sentence =
      '“Case work” is overcommitted by £1 in 2026-27: £100 is allocated; £60 is spent, and £41 more is ordered and not paid.';
    expect(found(paid(60, 'case-work'), ordered(40, 'case-work'))).toEqual([]);
    expect(found(...over)).toEqual([{ rule: 'AllocationIsOvercommitted', sentence }]);
    expect(found(...over, ofBudget({ type: 'CommitmentCancelled', data: { commitmentId: 'order' } }))).toEqual([]);
    const needs = moneyNeeds(replay(entriesOf([...before, ...over])), '2026-09-16', 'financeOfficer');
    expect(needs.map((one) => [one.sentence, one.figure.value])).toContainEqual([sentence, 1_00]);
  });
  test('for no allocation is listed with what it comes to, credits taken off', () => {
    expect(found(paid(30), paid(-10))).toEqual([
      {
        rule: 'SpendIsWithoutAllocation',
        sentence: '£20 was spent out of “ICT transformation” in 2026-27 for no allocation.',
      },
    ]);
  });
  test('above an allocation is listed by how much, and not what is within it', () => {
    expect(found(paid(100, 'case-work'))).toEqual([]);
    expect(found(paid(101, 'case-work'))).toEqual([
      {
        rule: 'AllocationIsOverspent',
        sentence: '“Case work” is overspent by £1 in 2026-27: £100 is allocated; £101 is spent.',
      },
    ]);
  });
});

describe('An allocation of which more was spent than it has', () => {
  const over = [paid(101, 'case-work'), paid(100_000, 'payments')];

  test('needs finance and who manages the programme, as long as its year is open', () => {
    const needsOf = (role: Role, ...facts: readonly Fact[]) =>
      moneyNeeds(replay(entriesOf([...before, ...facts])), '2026-09-16', role).filter(
        ({ kind }) => kind === 'allocationOverspent',
      );
    for (const role of ['financeOfficer', 'programmeManager'] as const) {
      const [need, ...others] = needsOf(role, ...over);
      expect(others).toEqual([]);
      expect([need?.sentence, need?.figure.value, need?.path]).toEqual([
        '“Case work” is overspent by £1 in 2026-27: £100 is allocated; £101 is spent.',
        1_00,
        '/budget/ict',
      ]);
    }
    expect(needsOf('boardMember', ...over)).toEqual([]);
    expect(needsOf('financeOfficer', ...over, ...closedYear())).toEqual([]);
  });
  test('is known before payments are recorded that lead to it, by how much', () => {
    const world = replay(entriesOf([...before, paid(90, 'case-work')]));
    const coming = (amount: number, allocationId?: string) =>
      wouldOverspend(world, [{ budgetId: 'ict', year: '2026-27', allocationId, amount: amount * 100 }]);
    expect(coming(10, 'case-work')).toEqual([]);
    expect(coming(15, 'case-work')).toEqual([
      '“Case work” would be overspent by £5 in 2026-27: £100 is allocated; £105 would be spent.',
    ]);
    expect(coming(15)).toEqual([]);
    expect(coming(299_901)).toEqual([
      'What is not allocated of “ICT transformation” would be overspent by £1 in 2026-27: £299,900 is not allocated; £299,901 would be spent.',
    ]);
  });
});

describe('A forecast', () => {
  const forecast = (outturn: number, allocationId?: string): Fact => {
    const of = allocationId === undefined ? {} : { allocationId };
    return ofBudget({ type: 'ForecastRevised', data: { ...of, year: '2026-27', outturn: outturn * 100 } });
  };

  test('of less than was spent is listed, and one of as much is not', () => {
    expect(found(paid(90, 'case-work'), forecast(90, 'case-work'))).toEqual([]);
    expect(found(paid(90, 'case-work'), forecast(80, 'case-work'))).toEqual([
      {
        rule: 'ForecastIsBelowSpent',
        sentence: '£80 is forecast for “Case work” in 2026-27, and £90 is spent: it counts as £90.',
      },
    ]);
  });
  test('of less than is spent and ordered is listed as such, and what is ordered says so', () => {
    expect(found(paid(60, 'case-work'), ordered(30, 'case-work'), forecast(90, 'case-work'))).toEqual([]);
    expect(found(paid(60, 'case-work'), ordered(30, 'case-work'), forecast(80, 'case-work'))).toEqual([
      {
        rule: 'ForecastIsBelowCommitted',
        sentence:
          '£80 is forecast for “Case work” in 2026-27, and £60 is spent, and £30 more is ordered and not paid: it counts as £90.',
      },
    ]);
  });
  test('of what is not allocated is held against what was spent for no allocation', () => {
    expect(found(paid(90), forecast(80)).map(({ sentence }) => sentence)).toContain(
      '£80 is forecast for what is not allocated of “ICT transformation” in 2026-27, and £90 is spent: it counts as £90.',
    );
  });
  test('that was revised since is not listed, nor any of a year that is closed', () => {
    expect(found(paid(90, 'case-work'), forecast(80, 'case-work'), forecast(95, 'case-work'))).toEqual([]);
    expect(
      found(paid(90, 'case-work'), forecast(80, 'case-work'), ...closedYear()).map(({ rule }) => rule),
    ).not.toContain('ForecastIsBelowSpent');
  });
  test('needs who forecasts, and nobody else', () => {
    const world = replay(entriesOf([...before, paid(90, 'case-work'), forecast(80, 'case-work')]));
    const kindsOf = (role: Role) => moneyNeeds(world, '2026-09-16', role).map(({ kind }) => kind);
    expect(kindsOf('programmeManager')).toContain('forecastBelowUsed');
    expect(kindsOf('financeOfficer')).not.toContain('forecastBelowUsed');
    const [need] = moneyNeeds(world, '2026-09-16', 'programmeManager');
    expect([need?.figure.value, need?.path]).toEqual([10_00, '/budget/ict/record/revise-forecast?about=case-work']);
  });
});

describe('Virements of one year between the same places', () => {
  test('are listed once they pass together the authority by which each was made', () => {
    expect(found(vired('one', 15_000, '2026-09-01'), vired('two', 10_000, '2026-10-01'))).toEqual([]);
    expect(found(vired('one', 15_000, '2026-09-01'), vired('two', 10_001, '2026-10-01'))).toEqual([
      {
        rule: 'VirementsTogetherAreAboveAuthority',
        sentence:
          '2 virements out of “ICT transformation” moved £25,001 between the same places in one year, each by Head of Finance, whose authority ends at £25,000.',
      },
    ]);
  });
  test('are not added to those of another financial year', () => {
    expect(found(vired('one', 15_000, '2026-09-01'), vired('two', 15_000, '2027-04-01'))).toEqual([]);
  });
});

describe('What a budget is told', () => {
  test('is listed while it has not come: the end of a year, its opening again, and a virement', () => {
    const [closed, told] = closedYear();
    const reopened = ofAccount({ type: 'YearReopened', data: {} }, '2027-06-01');
    expect(found(closed).map(({ rule }) => rule)).toEqual(['BudgetIsBeingTold']);
    expect(found(closed, told)).toEqual([]);
    expect(found(closed, told, reopened).map(({ rule }) => rule)).toEqual(['BudgetIsBeingTold']);
    const data = { virementId: 'one', from: 'payments', to: { budgetId: 'other' }, kind: 'betweenBudgets' as const };
    const sent = {
      ...ofBudget(
        {
          type: 'FundsVired',
          data: { ...data, years: [inYear(5)], rulesId: 'virement-2026', rung: 'Head of Finance' },
        },
        '2026-09-01',
      ),
      by: treasurer,
    };
    expect(found(approvedBudget('other', { title: 'Other' }), sent)).toEqual([
      {
        rule: 'BudgetIsBeingTold',
        sentence: 'A virement out of “ICT transformation” has not reached “Other” yet.',
      },
    ]);
  });
});
