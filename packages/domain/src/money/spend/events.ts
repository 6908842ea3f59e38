import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { id, line, pence } from '../../kernel/schema.ts';
import { broughtForward } from '../budget/events.ts';

/** Who was paid: as the finance system names them, or a person whose name is kept back. */
export const payee = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('named'), name: line }),
  z.strictObject({ kind: z.literal('withheld') }),
]);
export type Payee = z.infer<typeof payee>;

/** An amount that was paid, in pence; a credit is below zero. */
export const paid = pence
  .min(-10_000_000_000_000)
  .max(10_000_000_000_000)
  .refine((value) => value !== 0, 'Enter an amount other than zero');

/** From which import a payment came: its batch and the row of the file, from 1. */
export const imported = z.strictObject({ batchId: id, row: z.int().min(1).max(10_000_000) });

const payment = {
  allocationId: id.optional(),
  commitmentId: id.optional(),
  payee,
  reference: line.optional(),
  description: line.optional(),
  amount: paid,
};

/**
 * The finance system paid this on the effective day, out of the budget and year of the stream; a credit is below zero.
 * Without an allocation nobody has said what it was for. The same again is another payment. Says nothing of whether it
 * was allowed. Source: payments as councils publish them.
 */
export const SpendRecorded = defineEvent('SpendRecorded', { ...payment, imported: imported.optional() });

/** Everything that an import recorded in this account is taken back, to be imported anew; the reason says why. */
export const SpendBatchWithdrawn = defineEvent('SpendBatchWithdrawn', { batchId: id });

/**
 * A payment that belongs to this year came to be known after it was closed. It stands apart from what the year had cost
 * when it was closed. Source: prior period adjustment.
 */
export const PriorYearAdjusted = defineEvent('PriorYearAdjusted', payment);

/**
 * The year is closed: it cost `spent`, in pence. `carried` says what of each allocation's rest, or without one of what was
 * not allocated, goes to the next year; below zero it was overspent. The rest is returned; what was overspent and is not
 * carried is borne elsewhere, as `borneBy` says.
 */
export const YearClosed = defineEvent('YearClosed', {
  spent: pence,
  carried: z.array(broughtForward).max(500),
  borneBy: line.optional(),
});

/** The year is open again; the reason says why. */
export const YearReopened = defineEvent('YearReopened', {});

export const spendEvents = [SpendRecorded, SpendBatchWithdrawn, PriorYearAdjusted, YearClosed, YearReopened] as const;

export type SpendEvent = EventOf<(typeof spendEvents)[number]>;
