import { accountOf } from '@minutebook/domain';
import type { Refused } from '@minutebook/tabular';

import type { JudgedFile } from './judged-rows.ts';
import type { PlannedPayment } from './row-fates.ts';

/** Payments that are recorded together or not at all. */
export interface PaymentBatch {
  readonly accountId: string;
  readonly on: string;
  readonly payments: readonly PlannedPayment[];
}

const mostTogether = 500;

/**
 * The payments to be recorded, those of one day and account together: as soon as a group is full, and what is left of each
 * at the end. No more rows are held than there are days and accounts, times 500.
 */
export function* paymentBatches(judged: JudgedFile): Generator<PaymentBatch | Refused, void, void> {
  const groups = new Map<string, { accountId: string; on: string; payments: PlannedPayment[] }>();
  for (const one of judged.rows()) {
    if ('kind' in one) {
      yield one;
      return;
    }
    if (one.fate.kind !== 'take') continue;
    const { budgetId, year, on, payment } = one.fate;
    const accountId = accountOf(budgetId, year);
    const key = `${on} ${accountId}`;
    const group = groups.get(key) ?? { accountId, on, payments: [] };
    groups.set(key, group);
    group.payments.push(payment);
    if (group.payments.length < mostTogether) continue;
    groups.delete(key);
    yield group;
  }
  yield* [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}
