import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import { breaches } from '../../reports/checks/breaches.ts';
import {
  allocated,
  approvedBudget,
  entriesOf,
  given,
  inYear,
  ofAccount,
  ofBudget,
  programmeFacts,
} from '../../testing/index.ts';

const before = [...programmeFacts, approvedBudget(), allocated('case-work', 310_000)];
const payee = { kind: 'named', name: 'Software house' } as const;
const order = { commitmentId: 'po-1', supplier: 'Software house', years: [inYear(10)] };
const raised = ofBudget({ type: 'CommitmentRaised', data: order });
const record = {
  type: 'RecordSpend',
  accountId: 'ict.2026-27',
  payee,
  amount: 1_234_56,
  effectiveOn: '2026-05-01',
} as const;

describe('What is spent', () => {
  test('is paid for an order out of what that was ordered out of, and where it names nothing, out of any', () => {
    const ofPayments = ofBudget({ type: 'CommitmentRaised', data: { ...order, allocationId: 'payments' } });
    const ordered = [...before, allocated('payments', 100), ofPayments];
    given(...ordered)
      .when({ ...record, allocationId: 'payments', commitmentId: 'po-1' })
      .thenAccepted();
    for (const [place, words] of [
      [{ allocationId: 'case-work' }, '“Case work”'],
      [{}, 'no allocation'],
    ] as const) {
      given(...ordered)
        .when({ ...record, ...place, commitmentId: 'po-1' })
        .thenRefused(
          'OrderIsOfAnotherAllocation',
          `This was ordered out of “Payments”, and would be paid out of ${words}.`,
        );
      given(...before, raised)
        .when({ ...record, ...place, commitmentId: 'po-1' })
        .thenAccepted();
    }
  });
  test('for an order that is of another allocation now is listed', () => {
    const ofPayments = ofBudget({ type: 'CommitmentRaised', data: { ...order, allocationId: 'payments' } });
    const data = { allocationId: 'case-work', commitmentId: 'po-1', payee, amount: 10_00 };
    const spent = ofAccount({ type: 'SpendRecorded', data });
    const found = breaches(replay(entriesOf([...before, allocated('payments', 100), ofPayments, spent])));
    expect(found.map(({ sentence }) => sentence)).toEqual([
      '£10 was paid in 2026-27 out of “Case work” for an order out of “Payments” (Software house).',
    ]);
  });
});
