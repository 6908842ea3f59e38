import type { Stated } from '../../kernel/entry.ts';
import type { EngagementEvent } from './events.ts';

type Data<Type extends EngagementEvent['type']> = Extract<EngagementEvent, { type: Type }>['data'];

export type StatedPosition = Data<'PositionStated'>;
export type Workshop = Data<'WorkshopHeld'>;

/** A consultation, as its entries leave it. Every list is in ledger order. */
export interface EngagementState extends Omit<Data<'ConsultationOpened'>, never> {
  readonly engagementId: string;
  /** Its day is the first on which anything could be stated. */
  readonly opened: Stated<true>;
  readonly positions: readonly Stated<StatedPosition>[];
  readonly workshops: readonly Stated<Workshop>[];
  /** What came of it; absent until that is said. */
  readonly closed?: Stated<{ readonly result: string }>;
}
