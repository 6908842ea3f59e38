import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import {
  allocated,
  approvedBudget,
  closedYear,
  entriesOf,
  ofAccount,
  ofBudget,
  paid,
  programmeFacts,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { budgetOf } from '../read.ts';
import { recordedMoney } from './recorded-money.ts';

const before = [...programmeFacts, approvedBudget(), allocated('work', 100_000)];

function found(...facts: readonly Fact[]) {
  const world = replay(entriesOf([...before, ...facts]));
  const budget = budgetOf(world, 'ict');
  return budget === undefined ? [] : recordedMoney(world, budget);
}

const order = ofBudget(
  {
    type: 'CommitmentRaised',
    data: {
      commitmentId: 'licences',
      allocationId: 'work',
      supplier: 'Brightwater Systems Ltd',
      reference: 'PO 12',
      years: [
        { year: '2026-27', amount: 100 },
        { year: '2027-28', amount: 200 },
      ],
    },
  },
  '2026-06-01',
);
const payee = { kind: 'withheld' as const };

describe('What is recorded of a budget', () => {
  test('is its payments, orders and forecasts, the newest day first and of a day the newest entry first', () => {
    const forecast = { allocationId: 'work', year: '2027-28', outturn: 900 };
    const all = found(
      paid(5, 'work', '2026-06-01'),
      order,
      paid(7, undefined, '2027-05-01', 'ict.2027-28'),
      ofBudget({ type: 'ForecastRevised', data: forecast }, '2026-07-01'),
      paid(9, undefined, '2027-05-01', 'other.2027-28'),
    );
    expect(all.map(({ kind, n, amount, years }) => [kind, n, amount, years])).toEqual([
      ['payment', 9, 700, ['2027-28']],
      ['forecast', 10, 900, ['2027-28']],
      ['order', 8, 300, ['2026-27', '2027-28']],
      ['payment', 7, 500, ['2026-27']],
    ]);
    expect(all[2]).toMatchObject({ to: 'Brightwater Systems Ltd', reference: 'PO 12', allocationId: 'work' });
  });
  test('keeps an order that was cancelled, and names no person', () => {
    const cancelled = ofBudget({ type: 'CommitmentCancelled', data: { commitmentId: 'licences' } }, '2026-08-01');
    const credit = ofAccount({ type: 'SpendRecorded', data: { payee, amount: -100 } }, '2026-09-01');
    const [paidTo, ordered] = found(order, cancelled, credit);
    expect(paidTo).toMatchObject({ kind: 'payment', amount: -100, to: 'an individual, name withheld' });
    expect(ordered).toMatchObject({ kind: 'order', cancelled: 8 });
  });
  test('leaves out payments of an import that was taken back, and tells what came to be known after a close apart', () => {
    const imported = { batchId: 'april', row: 1 };
    const withdrawn = ofAccount({ type: 'SpendBatchWithdrawn', data: { batchId: 'april' } }, '2026-06-02');
    const all = found(
      ofAccount({ type: 'SpendRecorded', data: { payee, amount: 100, imported } }),
      withdrawn,
      ...closedYear(),
      ofAccount({ type: 'PriorYearAdjusted', data: { payee, amount: 300 } }, '2027-06-01'),
    );
    expect(all.map(({ kind, amount }) => [kind, amount])).toEqual([['adjustment', 300]]);
  });
});
