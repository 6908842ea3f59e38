import { describe, test } from 'vitest';

import {
  allocated,
  approvedBudget,
  closedYear,
  given,
  inYear,
  ofBudget,
  paid,
  programmeFacts,
} from '../../testing/index.ts';

const budgetId = 'ict';
const before = [...programmeFacts, approvedBudget(), allocated('case-work', 310_000)];
const order = { commitmentId: 'po-1', allocationId: 'case-work', supplier: 'Software house', years: [inYear(1_000)] };
const raised = ofBudget({ type: 'CommitmentRaised', data: order }, '2026-05-01');
const cancelled = ofBudget({ type: 'CommitmentCancelled', data: { commitmentId: 'po-1' } }, '2026-06-01');

describe('RaiseCommitment', () => {
  const raise = { type: 'RaiseCommitment', budgetId, ...order } as const;

  test('records an order, with its reference or without, also above what the allocation has', () => {
    given(...before)
      .when({ ...raise, reference: 'PO 4711', years: [inYear(999_000)] })
      .then({ type: 'CommitmentRaised', data: { ...order, reference: 'PO 4711', years: [inYear(999_000)] } });
    given(...before)
      .when({ ...raise, allocationId: undefined })
      .thenAccepted();
  });
  test('an order is raised once, out of an allocation that is there', () => {
    given(...before, raised)
      .when(raise)
      .thenRefused('CommitmentIsThere');
    given(...before)
      .when({ ...raise, allocationId: 'roads' })
      .thenRefused('AllocationIsNotKnown');
  });
  test('each open year has one amount', () => {
    given(...before)
      .when({ ...raise, years: [inYear(1), inYear(1)] })
      .thenRefused('LineIsGivenTwice');
    given(...before)
      .when({ ...raise, years: [inYear(0)] })
      .thenRefused('AmountIsZero');
    given(...before, ...closedYear())
      .when(raise)
      .thenRefused('YearIsClosed');
  });
});

describe('CancelCommitment', () => {
  const cancel = { type: 'CancelCommitment', budgetId, commitmentId: 'po-1', reason: 'Not delivered' } as const;

  test('says that what is left of an order will not be paid', () => {
    given(...before, raised)
      .when(cancel)
      .then({ type: 'CommitmentCancelled', data: { commitmentId: 'po-1' } });
  });
  test('an order that is there is cancelled once, and not before it was raised', () => {
    given(...before)
      .when(cancel)
      .thenRefused('CommitmentIsNotKnown');
    given(...before, raised, cancelled)
      .when(cancel)
      .thenRefused('CommitmentIsCancelled', 'It was cancelled on 2026-06-01.');
    given(...before, raised)
      .when({ ...cancel, effectiveOn: '2026-04-30' })
      .thenRefused('CommitmentWasNotRaisedYet');
  });
});

describe('ReviseForecast', () => {
  const data = { allocationId: 'case-work', year: '2026-27', outturn: 290_000_00 };
  const revise = { type: 'ReviseForecast', budgetId, ...data, reason: 'A late start' } as const;
  const revised = ofBudget({ type: 'ForecastRevised', data }, '2026-09-16');

  test('says what a year will have cost, of an allocation or of what is not allocated', () => {
    given(...before)
      .when(revise)
      .then({ type: 'ForecastRevised', data });
    given(...before)
      .when({ ...revise, allocationId: undefined, outturn: -1 })
      .then({ type: 'ForecastRevised', data: { year: '2026-27', outturn: -1 } });
  });
  test('is no less than what was spent by its day, of the allocation or of what is not allocated', () => {
    const spent = [paid(290_000, 'case-work', '2026-06-01'), paid(1, 'case-work', '2026-09-20')];
    given(...before, ...spent)
      .when({ ...revise, effectiveOn: '2026-09-16' })
      .thenAccepted();
    given(...before, ...spent)
      .when({ ...revise, effectiveOn: '2026-09-20' })
      .thenRefused('ForecastIsBelowSpent', '£290,001 was spent by 2026-09-20, and a year costs at least that.');
    given(...before, paid(5))
      .when({ ...revise, allocationId: undefined, outturn: 4_99 })
      .thenRefused('ForecastIsBelowSpent');
  });
  test('is of what is there and open', () => {
    given(...before)
      .when({ ...revise, allocationId: 'roads' })
      .thenRefused('AllocationIsNotKnown');
    given(...before, ...closedYear())
      .when(revise)
      .thenRefused('YearIsClosed');
  });
  test('the same of the same day says nothing new; of a later day it holds still', () => {
    given(...before, revised)
      .when(revise)
      .thenRefused('NothingIsDifferent');
    given(...before, revised)
      .when({ ...revise, effectiveOn: '2026-10-01' })
      .thenAccepted();
  });
});
