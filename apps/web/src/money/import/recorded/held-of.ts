import { accounts, partsOf, standing } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

/** What stands of an import in one year of one budget. */
export interface HeldOfImport {
  readonly accountId: string;
  readonly budgetId: string;
  readonly year: string;
  payments: number;
  /** Pence, signed. */
  amount: number;
  /** Number of the first entry. */
  readonly first: number;
}

/** What stands of each import, by its id: nothing of those that were taken back whole. */
export function heldOfImports(world: LedgerWorld): ReadonlyMap<string, readonly HeldOfImport[]> {
  const found = new Map<string, HeldOfImport[]>();
  for (const account of accounts(world)) {
    const { accountId } = account;
    const ofAccount = new Map<string, HeldOfImport>();
    for (const { imported, amount, n } of standing(account)) {
      if (imported === undefined) continue;
      const so = ofAccount.get(imported.batchId);
      if (so === undefined) {
        ofAccount.set(imported.batchId, { accountId, ...partsOf(accountId), payments: 1, amount, first: n });
      } else {
        so.payments += 1;
        so.amount += amount;
      }
    }
    for (const [batchId, held] of ofAccount) found.set(batchId, [...(found.get(batchId) ?? []), held]);
  }
  return found;
}

/** What stands of some of it together. */
export function heldTogether(held: readonly HeldOfImport[]): Pick<HeldOfImport, 'payments' | 'amount'> {
  return {
    payments: held.reduce((so, one) => so + one.payments, 0),
    amount: held.reduce((so, one) => so + one.amount, 0),
  };
}

/** Where an import is taken back from a year: the form, about it. */
export function takeBackPath({ accountId }: Pick<HeldOfImport, 'accountId'>, batchId: string): string {
  return `/budget/year/${accountId}/withdraw-spend-batch?about=${batchId}`;
}
