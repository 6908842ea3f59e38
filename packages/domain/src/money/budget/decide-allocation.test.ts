import { describe, test } from 'vitest';

import {
  allocated,
  approvedBudget,
  closedYear,
  given,
  inYear,
  ofBudget,
  ofProject,
  programmeFacts,
  proposedProject,
} from '../../testing/index.ts';

const budgetId = 'ict';
const payments = proposedProject('payments', 'Payments');
const approved = [...programmeFacts, approvedBudget(), payments];
const stopped = ofProject('payments', { type: 'ProjectStopped', data: {} });
const forPayments = { kind: 'project', projectId: 'payments' } as const;
const asked = { allocationId: 'payments', title: 'Payments', about: forPayments, years: [inYear(310_000)] };
const proposed = ofBudget({ type: 'AllocationProposed', data: asked });
const declined = ofBudget({ type: 'AllocationDeclined', data: { allocationId: 'payments' } });
const granted = ofBudget({ type: 'FundsAllocated', data: asked });
const closed2026 = closedYear();

describe('ProposeAllocation', () => {
  const propose = { type: 'ProposeAllocation', budgetId, ...asked, reason: 'The plan needs it' } as const;

  test('asks for money, and reserves none: more than there is may be asked for', () => {
    given(...approved)
      .when(propose)
      .then({ type: 'AllocationProposed', data: asked });
    given(...approved)
      .when({ ...propose, years: [inYear(999_000)] })
      .thenAccepted();
  });
  test('is asked once at a time, and again once it was declined', () => {
    given(...approved, proposed)
      .when(propose)
      .thenRefused('AllocationIsThere');
    given(...approved, granted)
      .when(propose)
      .thenRefused('AllocationIsThere');
    given(...approved, proposed, declined)
      .when(propose)
      .thenAccepted();
  });
  test('is for an open project that is there', () => {
    given(...programmeFacts, approvedBudget())
      .when(propose)
      .thenRefused('ProjectIsNotProposed');
  });
  test('gives each open year one amount', () => {
    given(...approved)
      .when({ ...propose, years: [inYear(1), inYear(2)] })
      .thenRefused('LineIsGivenTwice');
    given(...approved)
      .when({ ...propose, years: [inYear(0)] })
      .thenRefused('AmountIsZero');
    given(...approved, ...closed2026)
      .when(propose)
      .thenRefused('YearIsClosed');
  });
});

describe('DeclineAllocation', () => {
  const decline = { type: 'DeclineAllocation', budgetId, allocationId: 'payments', reason: 'No money' } as const;

  test('turns down what waits', () => {
    given(...approved, proposed)
      .when(decline)
      .then({ type: 'AllocationDeclined', data: { allocationId: 'payments' } });
  });
  test('what was declined, allocated or never proposed does not wait', () => {
    for (const facts of [[], [proposed, declined], [proposed, granted]]) {
      given(...approved, ...facts)
        .when(decline)
        .thenRefused('NothingWasProposed');
    }
  });
});

describe('AllocateFunds', () => {
  const allocate = { type: 'AllocateFunds', budgetId, ...asked } as const;

  test('sets money aside for a project, a post or a named purpose, and more of it later', () => {
    given(...approved)
      .when(allocate)
      .then({ type: 'FundsAllocated', data: asked });
    for (const about of [{ kind: 'post', postId: 'analyst' } as const, { kind: 'purpose' } as const]) {
      given(...approved)
        .when({ ...allocate, about })
        .thenAccepted();
    }
    given(...approved, granted)
      .when({ ...allocate, years: [inYear(90_000)] })
      .thenAccepted();
  });
  test('never more than the year has, whatever other years have', () => {
    given(...approved, granted)
      .when({ ...allocate, years: [inYear(90_000.01)] })
      .thenRefused(
        'BudgetIsExceeded',
        'In 2026-27 the allocations would be £0.01 more than “ICT transformation” has.',
        'Allocate less, release another allocation, or have more approved for that year first.',
      );
    given(...approved)
      .when({ ...allocate, years: [inYear(1, '2029-30')] })
      .thenRefused('BudgetIsExceeded');
  });
  test('on the day itself it must be there: what is approved later cannot be allocated before', () => {
    const lines = [{ fundedBy: 'grant' as const, ...inYear(1_000) }];
    const more = ofBudget({ type: 'BudgetSupplemented', data: { lines } }, '2026-08-01');
    const all = { ...allocate, years: [inYear(401_000)] };
    given(...approved, more)
      .when({ ...all, effectiveOn: '2026-07-31' })
      .thenRefused(
        'BudgetIsExceeded',
        'In 2026-27 the allocations would be £1,000 more than “ICT transformation” has.',
      );
    given(...approved, more)
      .when({ ...all, effectiveOn: '2026-08-01' })
      .thenAccepted();
  });
  test('on every later day it must be there: an allocation of an earlier day cannot spend what was used since', () => {
    const used = allocated('case-work', 300_000, '2026-06-01');
    given(...approved, used)
      .when({ ...allocate, years: [inYear(100_000.01)], effectiveOn: '2026-05-01' })
      .thenRefused(
        'BudgetIsExceeded',
        'In 2026-27 the allocations would be £0.01 more than “ICT transformation” has from 2026-06-01 on, as later entries stand.',
      );
    given(...approved, used)
      .when({ ...allocate, years: [inYear(100_000)], effectiveOn: '2026-05-01' })
      .thenAccepted();
    const freed = ofBudget(
      { type: 'AllocationReleased', data: { allocationId: 'case-work', years: [inYear(300_000)] } },
      '2026-07-01',
    );
    given(...approved, used, freed)
      .when({ ...allocate, years: [inYear(100_000.01)], effectiveOn: '2026-05-01' })
      .thenRefused('BudgetIsExceeded');
    given(...approved, used, freed)
      .when({ ...allocate, years: [inYear(400_000)], effectiveOn: '2026-07-01' })
      .thenAccepted();
  });
  test('nothing for a project that was stopped, or is not there', () => {
    given(...approved, stopped)
      .when(allocate)
      .thenRefused('ProjectHasEnded', 'The project has been stopped or closed.');
    given(...programmeFacts, approvedBudget())
      .when(allocate)
      .thenRefused('ProjectIsNotProposed');
  });
  test('an allocation stays what it is for', () => {
    given(...approved, granted)
      .when({ ...allocate, title: 'Licences', years: [inYear(1)] })
      .thenRefused('AllocationIsForSomethingElse', 'This allocation is “Payments”.');
    given(...approved, granted)
      .when({ ...allocate, about: { kind: 'purpose' }, years: [inYear(1)] })
      .thenRefused('AllocationIsForSomethingElse');
  });
  test('gives each open year one amount', () => {
    given(...approved)
      .when({ ...allocate, years: [inYear(1), inYear(2)] })
      .thenRefused('LineIsGivenTwice');
    given(...approved)
      .when({ ...allocate, years: [inYear(0)] })
      .thenRefused('AmountIsZero');
    given(...approved, ...closed2026)
      .when(allocate)
      .thenRefused('YearIsClosed');
    given(...approved, ...closed2026)
      .when({ ...allocate, years: [inYear(1, '2027-28')] })
      .thenAccepted();
  });
  test('where what nobody allocated was overspent and carried, first the gap is closed: by freeing, never by allocating', () => {
    const all = allocated('case-work', 300_000);
    const next = ofBudget({
      type: 'FundsAllocated',
      data: {
        allocationId: 'hosting',
        title: 'Hosting',
        about: { kind: 'purpose' },
        years: [inYear(300_000, '2027-28')],
      },
    });
    const short = [...approved, all, next, ...closedYear([{ amount: -5_000_00 }], { spent: 405_000_00 })];
    given(...short)
      .when({ ...allocate, years: [inYear(1, '2027-28')], effectiveOn: '2027-06-01' })
      .thenRefused(
        'BudgetIsExceeded',
        'In 2027-28 the allocations would be £5,001 more than “ICT transformation” has.',
      );
    given(...short)
      .when({
        type: 'ReleaseAllocation',
        budgetId,
        allocationId: 'hosting',
        years: [inYear(2_000, '2027-28')],
        reason: 'To close the gap',
        effectiveOn: '2027-06-01',
      })
      .thenAccepted();
  });
});
