import { amendmentsIn } from '../../kernel/amended.ts';
import { splitStream } from '../../kernel/entry.ts';
import type { LedgerWorld } from '../../world.ts';
import { accountIn, accounts } from '../read.ts';
import type { SpendEvent } from './events.ts';
import type { Payment } from './state.ts';

/** A payment as an import recorded it, whatever became of it since. */
export interface ImportedPayment extends Payment {
  readonly imported: NonNullable<Payment['imported']>;
  /** What was done to it by itself; absent where it reads as it was imported. */
  readonly since?: 'corrected' | 'withdrawn';
}

/**
 * Every payment that an import recorded, as it was read from its file: one that was corrected since, or withdrawn by
 * itself, is known by what was imported all the same, so that its row is not recorded again. Those of an import that was
 * taken back whole are left out: that is to be imported anew.
 */
export function* paymentsAsImported(world: LedgerWorld): Iterable<ImportedPayment> {
  for (const stream of streamsOf(world)) {
    const history = world.history(stream);
    const amendments = amendmentsIn(history);
    const takenBack = accountIn(world, splitStream(stream).id)?.withdrawnBatches;
    for (const { id, n, type, effectiveOn: on, data } of history) {
      if (type !== 'SpendRecorded') continue;
      const payment = data as Extract<SpendEvent, { type: 'SpendRecorded' }>['data'];
      const { imported } = payment;
      if (imported === undefined || (takenBack?.get(imported.batchId)?.n ?? 0) > n) continue;
      const amended = amendments.get(id)?.type;
      const since = amended === undefined ? undefined : amended === 'EntryCorrected' ? 'corrected' : 'withdrawn';
      yield { ...payment, imported, n, on, ...(since === undefined ? {} : { since }) };
    }
  }
}

/** Accounts have no state when everything in them was withdrawn. */
function streamsOf(world: LedgerWorld): ReadonlySet<string> {
  const amended = world.amendments().map(({ stream }) => stream);
  return new Set([
    ...accounts(world).map(({ accountId }) => `spend-${accountId}`),
    ...amended.filter((stream) => splitStream(stream).category === 'spend'),
  ]);
}
