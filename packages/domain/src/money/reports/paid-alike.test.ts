import { expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import { approvedBudget, entriesOf, ofAccount, programmeFacts } from '../../testing/index.ts';
import { paidAlike } from './paid-alike.ts';

const named = (name: string) => ({ kind: 'named' as const, name });
const invoice = { payee: named('Northgate'), reference: 'INV-100', amount: 40_00 };
const paid = (data: typeof invoice & { readonly imported?: { readonly batchId: string; readonly row: number } }) =>
  ofAccount({ type: 'SpendRecorded', data });

test('An invoice was paid before where payee, reference and amount are the same, whatever the case', () => {
  const other = ofAccount({ type: 'SpendRecorded', data: { payee: invoice.payee, amount: 40_00 } });
  const withheld = ofAccount({
    type: 'SpendRecorded',
    data: { ...invoice, payee: { kind: 'withheld' as const } },
  });
  const entries = entriesOf([
    ...programmeFacts,
    approvedBudget(),
    paid(invoice),
    paid({ ...invoice, amount: 41_00 }),
    paid({ ...invoice, reference: 'INV-101' }),
    paid({ ...invoice, payee: named('Southgate') }),
    other,
    withheld,
    paid({ ...invoice, reference: 'inv-100 ', payee: named('NORTHGATE') }),
    paid({ ...invoice, imported: { batchId: 'may', row: 1 } }),
    ofAccount({ type: 'SpendBatchWithdrawn', data: { batchId: 'may' } }),
  ]);
  const world = replay(entries);
  const first = entries.find(({ type }) => type === 'SpendRecorded')?.n ?? 0;
  expect(paidAlike(world, invoice).map(({ payment }) => payment.n)).toEqual([first, first + 6]);
  expect(paidAlike(world, { ...invoice, payee: { kind: 'withheld' } }).map(({ payment }) => payment.n)).toEqual([
    first + 5,
  ]);
  expect(paidAlike(world, invoice)[0]).toMatchObject({ budgetId: 'ict', year: '2026-27' });
});
