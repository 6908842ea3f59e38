import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import { breaches } from '../../reports/checks/breaches.ts';
import {
  allocated,
  approvedBudget,
  boardFacts,
  byAmount,
  chair,
  closedYear,
  entriesOf,
  granted,
  inYear,
  ofAccount,
  ofBudget,
  ofMeeting,
  ofProject,
  paid,
  programmeFacts,
  proposedProject,
  treasurer,
  virementRules,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';

const before = [...programmeFacts, ...boardFacts, approvedBudget(), allocated('case-work', 310_000)];

function found(...facts: readonly Fact[]) {
  const all = breaches(replay(entriesOf([...before, ...facts])));
  // The decisions that grant something here are minuted without their members, and not all that follows is told.
  const aside = new Set<string>([
    'BoardIsNotQuorate',
    'RecorderIsNotOnTheBoard',
    'AllocationIsOverspent',
    'AllocationIsOvercommitted',
    'BudgetIsBeingTold',
  ]);
  return all.filter(({ rule }) => !aside.has(rule));
}

function vired(amount: number, by = treasurer, decisionId?: string): Fact {
  const data = {
    virementId: 'first',
    from: 'case-work',
    to: { budgetId: 'licences' },
    kind: 'betweenBudgets' as const,
    years: [inYear(amount)],
    rulesId: 'virement-2026',
    rung: 'Head of Finance',
    ...(decisionId === undefined ? {} : { decisionId }),
  };
  return { ...ofBudget({ type: 'FundsVired', data }, '2026-09-16'), by };
}
const licences = approvedBudget('licences', { title: 'Licences' });
const received = ofBudget(
  { type: 'VirementReceived', data: { virementId: 'first', fromBudgetId: 'ict', years: [inYear(10)] } },
  undefined,
  'licences',
);
const reopened = ofAccount({ type: 'YearReopened', data: {} }, '2028-06-01');
const nextClosed = closedYear([], { year: '2027-28', on: '2028-05-01' });

describe('Money', () => {
  test('allocated to a project after it had ended', () => {
    const about = { kind: 'project' as const, projectId: 'payments' };
    const data = { allocationId: 'payments', title: 'Payments', about, years: [inYear(10)] };
    const money = ofBudget({ type: 'FundsAllocated', data });
    const payments = proposedProject('payments', 'Payments');
    const stopped = ofProject('payments', { type: 'ProjectStopped', data: {} });
    expect(found(payments, money, stopped)).toEqual([]);
    expect(found(payments, stopped, money)).toMatchObject([
      {
        rule: 'ProjectHasEnded',
        sentence: 'Money was allocated for “Payments” after “Payments” was stopped on 2026-09-16.',
        projectId: 'payments',
      },
    ]);
  });
  test('vired above the authority that whoever recorded it had by then', () => {
    const rules = virementRules();
    const stricter = virementRules(byAmount.slice(2), {}, { rulesId: 'next', on: '2026-08-01' });
    expect(found(rules, licences, vired(25_000), received)).toEqual([]);
    expect(found(rules, licences, vired(50_000, chair), received)).toEqual([]);
    expect(found(rules, licences, vired(25_000), received, stricter)).toEqual([]);
    expect(found(rules, stricter, licences, vired(25_000), received)).toMatchObject([
      {
        rule: 'AuthorityIsTooLow',
        sentence:
          '£25,000 were vired from “ICT transformation” on 2026-09-16 by Head of Finance, which the rules of that day did not let do so, as is known now.',
      },
    ]);
  });
  test('vired by a decision that had been called in, but not by one that was called in afterwards', () => {
    const calledIn = ofMeeting({ type: 'DecisionCalledIn', data: { decisionId: 'grant', by: 'Scrutiny Committee' } });
    const facts = [virementRules(), licences, ...granted()];
    expect(found(...facts, vired(100_000, treasurer, 'grant'), received, calledIn)).toEqual([]);
    expect(found(...facts, calledIn, vired(100_000, treasurer, 'grant'), received)).toMatchObject([
      { rule: 'AuthorityIsTooLow' },
    ]);
  });
  test('that came into a year after it was closed, by virement or carried from the year before', () => {
    const closed = closedYear([], { budgetId: 'licences' });
    const vire = [virementRules(), licences, vired(10)];
    expect(found(...vire, received, ...closed)).toEqual([]);
    expect(found(...vire, ...closed, received)).toMatchObject([
      {
        rule: 'YearIsClosed',
        sentence: 'Money came into 2026-27 of “Licences” after that year was closed on 2027-05-01.',
      },
    ]);
    expect(found(...nextClosed, ...closedYear([{ amount: 1 }]))).toMatchObject([{ rule: 'YearIsClosed' }]);
    expect(found(...nextClosed, ...closedYear())).toEqual([]);
  });
  test('of a year that was opened again after the one that follows it was closed', () => {
    expect(found(...closedYear(), reopened, ...nextClosed)).toEqual([]);
    expect(found(...closedYear(), ...nextClosed, reopened)).toMatchObject([
      {
        rule: 'NextYearIsClosed',
        sentence:
          '2026-27 of “ICT transformation” was opened again on 2028-06-01, after the year that follows was closed on 2028-05-01.',
      },
    ]);
  });
  test('carried although it was not left, or overspent and borne by nobody', () => {
    const most = closedYear([{ allocationId: 'case-work', amount: 300_000_00 }], { spent: 10_000_00 });
    expect(found(paid(10_000, 'case-work'), ...most)).toEqual([]);
    expect(found(paid(11_000, 'case-work'), ...most)).toMatchObject([
      {
        rule: 'CarryForwardIsTooLarge',
        sentence:
          '2026-27 of “ICT transformation” was closed on 2027-05-01, and as is known now: Of “Case work” £299,000 is left in 2026-27.',
      },
    ]);
    expect(found(paid(311_000, 'case-work'), ...closedYear([], { spent: 311_000_00 }))).toMatchObject([
      { rule: 'OverspendIsNotBorne' },
    ]);
  });
});
