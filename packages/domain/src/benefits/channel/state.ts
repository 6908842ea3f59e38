import type { Stated } from '../../kernel/entry.ts';
import type { ChannelEvent } from './events.ts';

/** What a contact costs from the day on that is stated, in pence. */
export type UnitCost = Extract<ChannelEvent, { type: 'UnitCostAdopted' }>['data'];

/** A way in which residents reach the council, as its entries leave it. */
export interface ChannelState {
  readonly channelId: string;
  readonly title: string;
  readonly digital: boolean;
  readonly added: number;
  /** Every cost that was adopted, in ledger order; `inForceOn` tells which counted on a day. */
  readonly costs: readonly Stated<UnitCost>[];
}
