import { createHash } from 'node:crypto';

import type { Recorder, Recording, SpendPlan } from '@minutebook/api';
import { accountIn } from '@minutebook/domain';
import type { Actor, Command, LedgerWorld } from '@minutebook/domain';

import type { PaymentBatch } from './planning/payment-batches.ts';

/** The import that payments are recorded for. */
export interface RunningImport {
  readonly sourceId: string;
  readonly batchId: string;
  readonly title: string;
  readonly document: string;
  readonly digest: string;
}

/** Why nothing was recorded; `undefined` where it was. */
export function hindranceIn(recording: Recording): string | undefined {
  switch (recording.kind) {
    case 'recorded':
      return undefined;
    case 'pending':
      return 'The store is slow, and whether the last payments are recorded is not known yet. Go on in a while.';
    case 'refused':
      return recording.sentence;
    case 'conflict':
      return 'Somebody else recorded about the same year of the budget at that moment. Go on.';
  }
}

/** Records payments of one day and account together. */
export function recordBatch(recorder: Recorder, world: LedgerWorld, to: RunningImport, batch: PaymentBatch, by: Actor) {
  const { accountId, on, payments } = batch;
  const command = {
    type: 'RecordSpendBatch',
    accountId,
    effectiveOn: on,
    batchId: to.batchId,
    payments: [...payments],
  } satisfies Command;
  // Taken back since, the same payments are recorded anew.
  const takenBack = accountIn(world, accountId)?.withdrawnBatches.get(to.batchId)?.n ?? 0;
  const rows = payments.map(({ row }) => row);
  return recorder.record({ commandId: commandIdFor(to, accountId, on, takenBack, rows), command }, by);
}

/** Says how the import ended. */
export function endOf({ sourceId, batchId }: RunningImport, plan: SpendPlan, today: string): Command {
  const { toRecord, recordedBefore, alreadyHeld, notTaken } = plan;
  return {
    type: 'EndSpendImport',
    sourceId,
    effectiveOn: today,
    batchId,
    recorded: toRecord.rows + recordedBefore.rows,
    amount: toRecord.amount + recordedBefore.amount,
    alreadyHeld: alreadyHeld.rows,
    notTaken: notTaken.byReason.map(({ reason, rows, amount }) => ({ reason, rows, amount })),
    firstNotTaken: notTaken.first.map(({ row, reason }) => ({ row, reason })),
  };
}

/** The same for the same payments of the same import, so that what is sent twice is recorded once; in order of rows. */
function commandIdFor({ batchId, digest }: RunningImport, ...parts: readonly unknown[]): string {
  const rows = parts.at(-1) as readonly number[];
  const made = createHash('sha256')
    .update(JSON.stringify([batchId, digest, ...parts]))
    .digest('hex');
  const time = (firstTime + (rows[0] ?? 0)).toString(16).padStart(12, '0');
  const variant = '89ab'.charAt(Number.parseInt(made.charAt(3), 16) % 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${made.slice(0, 3)}-${variant}${made.slice(4, 7)}-${made.slice(7, 19)}`;
}

/** 1 January 2026: what a store keeps in order of ids is near its end then. */
const firstTime = Date.UTC(2026, 0, 1);
