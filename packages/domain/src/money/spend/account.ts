import type { Payment, SpendState } from './state.ts';

/** The account of a budget in a financial year: `ict.2026-27`. */
export function accountOf(budgetId: string, year: string): string {
  return `${budgetId}.${year}`;
}

/** The budget and the financial year of an account. */
export function partsOf(accountId: string): { readonly budgetId: string; readonly year: string } {
  const dot = accountId.lastIndexOf('.');
  return { budgetId: accountId.slice(0, dot), year: accountId.slice(dot + 1) };
}

/** The payments that stand, in ledger order: without those of batches that were taken back before they were. */
export function* standing(state: SpendState): Iterable<Payment> {
  for (const payment of state.payments) {
    const withdrawn = payment.imported && state.withdrawnBatches.get(payment.imported.batchId);
    // Imported anew under its old name, a batch stands again.
    if (withdrawn === undefined || withdrawn.n < payment.n) yield payment;
  }
}

/** What stands of the year, without what came to be known after it was closed; in pence. */
export function spentIn(state: SpendState): number {
  let total = 0;
  for (const { amount } of standing(state)) total += amount;
  return total;
}

/** What had been paid for an allocation by a day, or without one for none; in pence, `undefined` where nothing had. */
export function spentFor(state: SpendState, allocationId: string | undefined, day: string): number | undefined {
  let total: number | undefined;
  for (const one of standing(state)) {
    if (one.allocationId === allocationId && one.on <= day) total = (total ?? 0) + one.amount;
  }
  return total;
}
