import { describe, expect, test } from 'vitest';

import { foldOne } from '../../kernel/reading.ts';
import { replay } from '../../replay.ts';
import {
  allocated,
  approvedBudget,
  closedYear,
  entriesOf,
  given,
  inYear,
  ofAccount,
  ofBudget,
  paid,
  programmeFacts,
  treasurer,
} from '../../testing/index.ts';
import { spentIn, standing } from './account.ts';
import { spendDecides } from './decide.ts';
import { spendFold } from './fold.ts';
import type { SpendState } from './state.ts';

const accountId = 'ict.2026-27';
const before = [...programmeFacts, approvedBudget(), allocated('case-work', 310_000)];
const closed = [...before, ...closedYear()];
const payee = { kind: 'named', name: 'Software house' } as const;
const order = { commitmentId: 'po-1', supplier: 'Software house', years: [inYear(10)] };
const raised = ofBudget({ type: 'CommitmentRaised', data: order });
const imported = (row: number, amount = 100_00) =>
  ofAccount({ type: 'SpendRecorded', data: { payee, amount, imported: { batchId: 'may', row } } });
const withdrawn = ofAccount({ type: 'SpendBatchWithdrawn', data: { batchId: 'may' } });

describe('RecordSpend', () => {
  const payment = { payee, amount: 1_234_56 };
  const record = { type: 'RecordSpend', accountId, ...payment, effectiveOn: '2026-05-01' } as const;

  test('records a payment for an allocation and an order, or a credit below zero', () => {
    const data = { allocationId: 'case-work', commitmentId: 'po-1', ...payment, reference: 'R1', description: 'May' };
    given(...before, raised)
      .when({ ...record, ...data })
      .then({ type: 'SpendRecorded', data });
    given(...before)
      .when({ ...record, amount: -1 })
      .then({ type: 'SpendRecorded', data: { payee, amount: -1 } });
  });
  test('what was spent without an allocation, or above it, or above the budget, happened', () => {
    given(...before)
      .when({ ...record, amount: 9_000_000_00 })
      .thenAccepted();
    given(...before)
      .when({ ...record, amount: 310_000_01, allocationId: 'case-work' })
      .thenAccepted();
  });
  test('the same again is another payment', () => {
    const facts = [...before, paid(100), paid(100)];
    given(...facts)
      .when({ ...record, amount: 100_00 })
      .thenAccepted();
    expect(spentIn(replay(entriesOf(facts)).state('spend', accountId)!)).toBe(200_00);
  });
  test('is of the year of its day: from 1 April to 31 March', () => {
    const on = (effectiveOn: string) => given(...before).when({ ...record, effectiveOn });
    on('2026-03-31').thenRefused(
      'DayIsOutsideTheYear',
      '2026-03-31 is in 2025-26, not in 2026-27.',
      'Record it in 2025-26, or give the day it was paid.',
    );
    on('2026-04-01').thenAccepted();
    on('2027-03-31').thenAccepted();
    on('2027-04-01').thenRefused('DayIsOutsideTheYear', '2027-04-01 is in 2027-28, not in 2026-27.');
  });
  test('is of a budget, an allocation and an order that are there', () => {
    given().when(record).thenRefused('BudgetIsNotApproved');
    given(...before)
      .when({ ...record, allocationId: 'roads' })
      .thenRefused('AllocationIsNotKnown');
    given(...before)
      .when({ ...record, commitmentId: 'po-1' })
      .thenRefused('CommitmentIsNotKnown');
  });
  test('a closed year takes none', () => {
    given(...closed)
      .when(record)
      .thenRefused(
        'YearIsClosed',
        '2026-27 was closed on 2027-05-01.',
        'Record it as an adjustment of that year, with the reason; or open the year again.',
      );
  });
});

describe('RecordSpendBatch', () => {
  const payments = [
    { payee, amount: 100_00, row: 1 },
    { payee, amount: 100_00, row: 2, allocationId: 'case-work' },
  ];
  const record = { type: 'RecordSpendBatch', accountId, batchId: 'may', payments, effectiveOn: '2026-05-01' } as const;

  test('records every payment with its row, twins too', () => {
    given(...before)
      .when(record)
      .then(
        { type: 'SpendRecorded', data: { payee, amount: 100_00, imported: { batchId: 'may', row: 1 } } },
        {
          type: 'SpendRecorded',
          data: { allocationId: 'case-work', payee, amount: 100_00, imported: { batchId: 'may', row: 2 } },
        },
      );
  });
  test('all together or none', () => {
    const one = payments.at(0)!;
    given(...before)
      .when({ ...record, payments: [one, { ...one, row: 2, allocationId: 'roads' }] })
      .thenRefused('AllocationIsNotKnown');
    given(...before)
      .when({ ...record, effectiveOn: '2026-03-31' })
      .thenRefused('DayIsOutsideTheYear');
    given(...closed)
      .when(record)
      .thenRefused('YearIsClosed');
  });
  test('an import that is sent twice pays nothing twice; taken back, it is sent anew', () => {
    given(...before, imported(2))
      .when(record)
      .thenRefused('RowIsRecorded', 'Row 2 of this import has been recorded.');
    given(...before)
      .when({ ...record, payments: [payments.at(0)!, payments.at(0)!] })
      .thenRefused('RowIsRecorded');
    given(...before, imported(3))
      .when(record)
      .thenAccepted();
    given(...before, imported(2))
      .when({ ...record, batchId: 'june' })
      .thenAccepted();
    given(...before, imported(1), imported(2), withdrawn)
      .when(record)
      .thenAccepted();
  });
});

describe('WithdrawSpendBatch', () => {
  const withdraw = { type: 'WithdrawSpendBatch', accountId, batchId: 'may', reason: 'The wrong file' } as const;

  test('takes back what an import recorded; sent anew, it stands again, and only once', () => {
    const facts = [...before, paid(7), imported(1), imported(2)];
    given(...facts)
      .when(withdraw)
      .then({ type: 'SpendBatchWithdrawn', data: { batchId: 'may' } });
    const spent = (...more: readonly (typeof withdrawn)[]) =>
      spentIn(replay(entriesOf([...facts, ...more])).state('spend', accountId)!);
    expect([spent(), spent(withdrawn), spent(withdrawn, imported(1, 50_00))]).toEqual([207_00, 7_00, 57_00]);
  });
  test('of an import that stands in an open year', () => {
    given(...before, paid(7))
      .when(withdraw)
      .thenRefused('BatchIsNotKnown');
    given(...before, imported(1), withdrawn)
      .when(withdraw)
      .thenRefused('BatchIsNotKnown');
    given(...before)
      .when(withdraw)
      .thenRefused('AccountHasNoPayments');
    given(...before, imported(1), ...closedYear([], { spent: 100_00 }))
      .when(withdraw)
      .thenRefused('YearIsClosed');
  });
});

describe('AdjustPriorYear', () => {
  const data = { payee, amount: 30_00, allocationId: 'case-work' };
  const adjust = {
    type: 'AdjustPriorYear',
    accountId,
    ...data,
    reason: 'Found late',
    effectiveOn: '2027-09-01',
  } as const;
  const adjusted = ofAccount({ type: 'PriorYearAdjusted', data }, '2027-09-01');

  test('says what came to be known of a closed year, and leaves what the year had cost', () => {
    given(...closed)
      .when(adjust)
      .then({ type: 'PriorYearAdjusted', data });
    const state = replay(entriesOf([...closed, adjusted])).state('spend', accountId)!;
    expect([spentIn(state), state.adjustments.length]).toEqual([0, 1]);
  });
  test('opened again, the year costs what came to be known meanwhile too', () => {
    const facts = [...closed, adjusted, ofAccount({ type: 'YearReopened', data: {} }, '2027-10-01')];
    const state = replay(entriesOf(facts)).state('spend', accountId)!;
    expect([spentIn(state), state.adjustments.length, [...standing(state)].length]).toEqual([30_00, 0, 1]);
  });
  test('an open year is simply recorded in', () => {
    given(...before, paid(7))
      .when(adjust)
      .thenRefused('YearIsOpen');
  });
  test('is of an allocation and an order that are there', () => {
    given(...closed)
      .when({ ...adjust, allocationId: 'roads' })
      .thenRefused('AllocationIsNotKnown');
    given(...closed)
      .when({ ...adjust, commitmentId: 'po-1' })
      .thenRefused('CommitmentIsNotKnown');
    given(closedYear()[0]).when(adjust).thenRefused('BudgetIsNotApproved');
  });
});

describe('One payment more', () => {
  test('is decided and folded without looking at any that was recorded before', () => {
    const world = replay(entriesOf([...before, paid(1)]));
    const had = world.state('spend', accountId)!;
    let added = 0;
    const untouched = {
      ...had,
      payments: {
        length: had.payments.length,
        with: () => (added += 1),
        [Symbol.iterator]: () => {
          throw new Error('An earlier payment was looked at');
        },
      },
    } as unknown as SpendState;
    const command = { type: 'RecordSpend', accountId, payee, amount: 2_00, effectiveOn: '2026-05-01' } as const;
    expect(spendDecides.decide(command, untouched, world, treasurer).kind).toBe('accepted');
    const entry = entriesOf([paid(2)]).at(0)!;
    foldOne(spendFold, untouched, entry);
    expect(added).toBe(1);
  });
});
