import type { Stated } from '../../kernel/entry.ts';
import type { GrowingList } from './growing-list.ts';
import type { SpendEvent } from './events.ts';

type Data<Type extends SpendEvent['type']> = Extract<SpendEvent, { type: Type }>['data'];

/** A payment with the entry that records it. */
export interface Payment extends Data<'SpendRecorded'> {
  readonly n: number;
  /** The day it was paid. */
  readonly on: string;
}

export type Closing = Data<'YearClosed'>;

/** What was paid out of one budget in one financial year. */
export interface SpendState {
  /** `budgetId.year`. */
  readonly accountId: string;
  /** Every payment ever recorded and not withdrawn by itself, those of withdrawn batches too. */
  readonly payments: GrowingList<Payment>;
  /** Batches that were taken back, each with the entry that says so. */
  readonly withdrawnBatches: ReadonlyMap<string, Stated<true>>;
  /** What came to be known of the year since it was closed; once it is open again, it is among the payments. */
  readonly adjustments: readonly Payment[];
  /** How the year was closed; `undefined` while it is open. */
  readonly closed: Stated<Closing> | undefined;
  /** When it was opened again last; `undefined` where it never was. */
  readonly reopened: Stated<true> | undefined;
}
