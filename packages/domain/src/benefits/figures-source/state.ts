import type { Stated } from '../../kernel/entry.ts';
import type { FiguresSourceEvent } from './events.ts';

export type FiguresDescription = FiguresSourceEvent['data'];

/** Where files of figures come from, as its entries leave it. */
export interface FiguresSourceState {
  readonly sourceId: string;
  /** In ledger order; the last is how such a file is read now. */
  readonly descriptions: readonly Stated<FiguresDescription>[];
  readonly title: string;
}
