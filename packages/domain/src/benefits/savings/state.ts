import type { Stated } from '../../kernel/entry.ts';
import type { SavingsEvent } from './events.ts';

type Data<Type extends SavingsEvent['type']> = Extract<SavingsEvent, { type: Type }>['data'];

/** What was claimed, and by whom: an opaque id. */
export interface Claim extends Omit<Data<'SavingClaimed'>, never> {
  readonly claimed: Stated<true>;
  readonly claimedBy: string;
}

/** What a department saves in a financial year, as the entries leave it. */
export interface SavingsState {
  /** The department and the financial year: `housing.2026-27`. */
  readonly savingsId: string;
  /** In ledger order. */
  readonly claims: readonly Claim[];
}
