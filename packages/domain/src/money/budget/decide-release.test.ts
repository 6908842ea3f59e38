import { describe, test } from 'vitest';

import {
  allocated,
  approvedBudget,
  closedYear,
  given,
  inYear,
  ofBudget,
  programmeFacts,
  proposedProject,
} from '../../testing/index.ts';

const budgetId = 'ict';
const payments = proposedProject('payments', 'Payments');
const approved = [...programmeFacts, approvedBudget(), payments];
const forPayments = { kind: 'project', projectId: 'payments' } as const;
const asked = { allocationId: 'payments', title: 'Payments', about: forPayments, years: [inYear(310_000)] };
const granted = ofBudget({ type: 'FundsAllocated', data: asked });
const closed2026 = closedYear();

describe('ReleaseAllocation', () => {
  const years = [inYear(310_000)];
  const release = { type: 'ReleaseAllocation', budgetId, allocationId: 'payments', years, reason: 'Done' } as const;

  test('frees all of an allocation, or part of it, and no more', () => {
    given(...approved, granted)
      .when(release)
      .then({ type: 'AllocationReleased', data: { allocationId: 'payments', years } });
    given(...approved, granted)
      .when({ ...release, years: [inYear(310_000.01)] })
      .thenRefused('AllocationIsExceeded', 'In 2026-27 “Payments” has £0.01 less than that.');
  });
  test('not before it was allocated, nor what was released since', () => {
    const later = ofBudget({ type: 'FundsAllocated', data: asked }, '2026-06-01');
    const part = ofBudget(
      { type: 'AllocationReleased', data: { allocationId: 'payments', years: [inYear(10)] } },
      '2026-08-01',
    );
    given(...approved, later)
      .when({ ...release, effectiveOn: '2026-05-31' })
      .thenRefused('AllocationIsExceeded');
    given(...approved, later, part)
      .when({ ...release, effectiveOn: '2026-07-01' })
      .thenRefused(
        'AllocationIsExceeded',
        'In 2026-27 “Payments” has £10 less than that from 2026-08-01 on, as later entries stand.',
      );
  });
  test('what was overspent and carried forward is not there to be freed', () => {
    const next = ofBudget({ type: 'FundsAllocated', data: { ...asked, years: [inYear(100, '2027-28')] } });
    const carried = closedYear([{ allocationId: 'payments', amount: -30_00 }], { spent: 310_030_00 });
    const free = (amount: number) => ({ ...release, years: [inYear(amount, '2027-28')], effectiveOn: '2027-06-01' });
    given(...approved, granted, next, ...carried)
      .when(free(70))
      .thenAccepted();
    given(...approved, granted, next, ...carried)
      .when(free(71))
      .thenRefused('AllocationIsExceeded', 'In 2027-28 “Payments” has £1 less than that.');
  });
  test('of an allocation that is there, in open years, one amount each', () => {
    given(...approved)
      .when(release)
      .thenRefused('AllocationIsNotKnown');
    given(...approved, granted)
      .when({ ...release, years: [inYear(1), inYear(1)] })
      .thenRefused('LineIsGivenTwice');
    given(...approved, granted)
      .when({ ...release, years: [inYear(0)] })
      .thenRefused('AmountIsZero');
    given(...approved, granted, ...closed2026)
      .when(release)
      .thenRefused('YearIsClosed');
  });
});

describe('ReprofileAllocation', () => {
  const move = { allocationId: 'payments', from: '2026-27', to: '2027-28', amount: 300_000_00 } as const;
  const reprofile = { type: 'ReprofileAllocation', budgetId, ...move, reason: 'Late' } as const;

  test('moves money of an allocation to a year that has it', () => {
    given(...approved, granted)
      .when(reprofile)
      .then({ type: 'AllocationReprofiled', data: move });
    given(...approved, granted)
      .when({ ...reprofile, amount: 300_000_01 })
      .thenRefused('BudgetIsExceeded');
    given(...approved, granted)
      .when({ ...reprofile, amount: 310_000_01, to: '2029-30' })
      .thenRefused('BudgetIsExceeded');
  });
  test('no more than the allocation has in the year', () => {
    const small = allocated('case-work', 100);
    given(...approved, small)
      .when({ ...reprofile, allocationId: 'case-work', amount: 100_01 })
      .thenRefused('AllocationIsExceeded', 'In 2026-27 “Case work” has £0.01 less than that.');
  });
  test('moves something, of what is there, to another year, between open years', () => {
    given(...approved)
      .when(reprofile)
      .thenRefused('AllocationIsNotKnown');
    given(...approved, granted)
      .when({ ...reprofile, to: '2026-27' })
      .thenRefused('YearsAreTheSame');
    given(...approved, granted)
      .when({ ...reprofile, amount: 0 })
      .thenRefused('AmountIsZero');
    given(...approved, granted, ...closed2026)
      .when(reprofile)
      .thenRefused('YearIsClosed');
  });
});
