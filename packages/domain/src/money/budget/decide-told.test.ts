import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import {
  allocated,
  approvedBudget,
  closedYear,
  entriesOf,
  fromExisting,
  given,
  ofAccount,
  ofBudget,
  programmeFacts,
  returnedSaving,
  takenSaving,
} from '../../testing/index.ts';
import { approvedChanges, balance, unallocatedChanges } from './balances.ts';

const before = [...programmeFacts, approvedBudget(), allocated('case-work', 310_000)];
const end = { spent: 12_00, carried: [{ allocationId: 'case-work', amount: 5_00 }, { amount: -7_00 }] };
const [closed, told] = closedYear(end.carried, { spent: 12_00 });
const reopened = ofAccount({ type: 'YearReopened', data: {} }, '2027-06-01');
const takenBack = ofBudget({ type: 'YearEndTakenBack', data: { year: '2026-27' } }, '2027-06-01');
const [otherwise] = closedYear([], { spent: 12_00, on: '2027-07-01' });

describe('BringYearForward', () => {
  const bring = {
    type: 'BringYearForward',
    budgetId: 'ict',
    year: '2026-27',
    effectiveOn: '2027-05-01',
    ...end,
  } as const;

  test('gives the next year what the year carried, an overspend too', () => {
    given(...before, closed)
      .when(bring)
      .then({ type: 'YearBroughtForward', data: { year: '2026-27', ...end } });
    const state = replay(entriesOf([...before, closed, told])).state('budget', 'ict')!;
    expect(balance(approvedChanges(state, '2027-28')) - 300_000_00).toBe(-2_00);
    expect(balance(unallocatedChanges(state, '2027-28')) - 300_000_00).toBe(-7_00);
    expect(balance(approvedChanges(state, '2026-27')) - 400_000_00).toBe(2_00);
  });
  test('is told once, also of a year before the budget was approved', () => {
    given(...before, closed, told)
      .when(bring)
      .thenRefused('BudgetIsTold');
    const early = ofAccount({ type: 'YearClosed', data: end }, '2025-05-01', 'ict.2024-25');
    given(...before, early)
      .when({ ...bring, year: '2024-25', effectiveOn: '2025-05-01' })
      .thenAccepted();
  });
  test('a closing that does not stand any more is not carried forward', () => {
    given(...before, closed, reopened)
      .when(bring)
      .thenRefused('BudgetIsTold');
    given(...before, closed, reopened, otherwise)
      .when(bring)
      .thenRefused('BudgetIsTold');
    given(...before, closed, reopened, otherwise)
      .when({ ...bring, carried: [], effectiveOn: '2027-07-01' })
      .thenAccepted();
  });
});

describe('TakeBackYearEnd', () => {
  const takeBack = { type: 'TakeBackYearEnd', budgetId: 'ict', year: '2026-27', effectiveOn: '2027-06-01' } as const;

  test('takes out of the next year what had been carried, and nothing else', () => {
    given(...before, closed, told, reopened)
      .when(takeBack)
      .then({ type: 'YearEndTakenBack', data: { year: '2026-27' } });
    const was = replay(entriesOf(before)).state('budget', 'ict');
    expect(replay(entriesOf([...before, closed, told, reopened, takenBack])).state('budget', 'ict')).toEqual(was);
  });
  test('is told once, and not of an opening after which the year was closed again as the budget has it', () => {
    given(...before, closed, told, reopened, takenBack)
      .when(takeBack)
      .thenRefused('BudgetIsTold');
    given(...before, closed, reopened, closed, told)
      .when(takeBack)
      .thenRefused('BudgetIsTold');
    given(...before, closed, told, reopened, otherwise)
      .when(takeBack)
      .thenAccepted();
  });
});

describe('TakeSaving', () => {
  const lines = [fromExisting(41_000)];
  const data = { savingsId: 'housing.2026-27', claimId: 'c1', reductionId: 'r1', lines };
  const take = { type: 'TakeSaving', budgetId: 'ict', ...data, effectiveOn: '2026-08-03' } as const;

  test('makes what is approved smaller, also where more is allocated than is left', () => {
    given(...before, allocated('all', 90_000))
      .when(take)
      .then({ type: 'SavingTaken', data });
    const [, toldOfIt] = takenSaving(41_000);
    const state = replay(entriesOf([...before, toldOfIt])).state('budget', 'ict')!;
    expect(balance(approvedChanges(state, '2026-27'))).toBe(359_000_00);
    expect(balance(unallocatedChanges(state, '2026-27'))).toBe(49_000_00);
  });
  test('once', () => {
    const [, toldOfIt] = takenSaving(41_000);
    given(...before, toldOfIt)
      .when(take)
      .thenRefused('BudgetIsTold');
  });
});

describe('GiveSavingBack', () => {
  const of = { savingsId: 'housing.2026-27', reductionId: 'r1' } as const;
  const giveBack = { type: 'GiveSavingBack', budgetId: 'ict', ...of, effectiveOn: '2026-09-01' } as const;
  const [, toldOfIt] = takenSaving(41_000);
  const [, returned] = returnedSaving();

  test('makes it as large as it was', () => {
    given(...before, toldOfIt)
      .when(giveBack)
      .then({ type: 'SavingGivenBack', data: of });
  });
  test('once, and only what was taken', () => {
    given(...before, toldOfIt, returned)
      .when(giveBack)
      .thenRefused('BudgetIsTold');
    given(...before)
      .when(giveBack)
      .thenRefused('BudgetIsTold');
  });
});
