import { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { id, prose } from '../../kernel/schema.ts';
import * as event from './events.ts';

/** The account of a budget in a financial year: `ict.2026-27`. */
export const accountId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}\.(19|2\d)\d\d-\d\d$/, 'Name a budget and a financial year, such as ict.2026-27');

const account = { accountId };
const { imported: _imported, ...payment } = event.SpendRecorded.schema.shape;

/** Records a payment or a credit. */
export const RecordSpend = defineCommand('RecordSpend', { ...account, ...event.SpendRecorded.schema.shape });

/** Records the payments of one day that an import read, up to 500, together or not at all. */
export const RecordSpendBatch = defineCommand('RecordSpendBatch', {
  ...account,
  batchId: id,
  payments: z
    .array(z.strictObject({ ...payment, row: event.imported.shape.row }))
    .min(1)
    .max(500),
});

/** Takes back everything that an import recorded in the account. */
export const WithdrawSpendBatch = defineCommand('WithdrawSpendBatch', {
  ...account,
  ...event.SpendBatchWithdrawn.schema.shape,
  reason: prose,
});

/** Records a payment that belongs to a year which has been closed. */
export const AdjustPriorYear = defineCommand('AdjustPriorYear', {
  ...account,
  ...event.PriorYearAdjusted.schema.shape,
  reason: prose,
});

/** Closes the year, and says what becomes of the rest; what it cost is worked out, not stated. */
export const CloseYear = defineCommand('CloseYear', {
  ...account,
  carried: event.YearClosed.schema.shape.carried,
  borneBy: event.YearClosed.schema.shape.borneBy,
});

/** Opens a closed year again. */
export const ReopenYear = defineCommand('ReopenYear', { ...account, reason: prose });

type Commands =
  | typeof RecordSpend
  | typeof RecordSpendBatch
  | typeof WithdrawSpendBatch
  | typeof AdjustPriorYear
  | typeof CloseYear
  | typeof ReopenYear;

export type SpendCommand = z.infer<Commands>;

/** The command of one type. */
export type SpendCommandOf<Type extends SpendCommand['type']> = Extract<SpendCommand, { type: Type }>;
