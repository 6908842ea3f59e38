import { partsOf, standing } from '../spend/account.ts';
import type { Payee } from '../spend/events.ts';
import type { Payment } from '../spend/state.ts';
import type { LedgerWorld } from '../../world.ts';
import { accounts } from '../read.ts';

/** What an invoice is known by. */
export interface Invoice {
  readonly payee: Payee;
  readonly reference: string;
  /** In pence. */
  readonly amount: number;
}

/** A payment with the budget and year that it was paid out of. */
export interface PaidAlike {
  readonly budgetId: string;
  readonly year: string;
  readonly payment: Payment;
}

/**
 * The payments that stand of the same payee, reference and amount, in whichever budget and year, in ledger order: it may be
 * that the invoice is being paid twice. Letters’ case and spaces around do not tell them apart.
 */
export function paidAlike(world: LedgerWorld, invoice: Invoice): readonly PaidAlike[] {
  const found: PaidAlike[] = [];
  for (const account of accounts(world)) {
    for (const payment of standing(account)) {
      if (isAlike(payment, invoice)) found.push({ ...partsOf(account.accountId), payment });
    }
  }
  return found.toSorted((one, other) => one.payment.n - other.payment.n);
}

function isAlike({ payee, reference, amount }: Payment, invoice: Invoice): boolean {
  if (amount !== invoice.amount || reference === undefined || payee.kind !== invoice.payee.kind) return false;
  if (bare(reference) !== bare(invoice.reference)) return false;
  return (
    payee.kind === 'withheld' || invoice.payee.kind === 'withheld' || bare(payee.name) === bare(invoice.payee.name)
  );
}

function bare(text: string): string {
  return text.trim().toLowerCase();
}
