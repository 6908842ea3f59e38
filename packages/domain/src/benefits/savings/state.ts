import type { Stated } from '../../kernel/entry.ts';
import type { SavingsEvent } from './events.ts';

type Data<Type extends SavingsEvent['type']> = Extract<SavingsEvent, { type: Type }>['data'];

/** What finance found to have been saved, in pence, upon which evidence, and who: an opaque id. */
export interface Verification extends Omit<Data<'SavingVerified'>, 'claimId'> {
  readonly by: string;
}

/** What was taken from a budget by a claim; `returned` once it went back. */
export interface Reduction extends Omit<Data<'BudgetReducedBySaving'>, 'claimId'> {
  readonly reduced: Stated<true>;
  readonly returned: Stated<true> | undefined;
}

/** What was claimed, and by whom: an opaque id; and what became of it. */
export interface Claim extends Omit<Data<'SavingClaimed'>, never> {
  readonly claimed: Stated<true>;
  readonly claimedBy: string;
  readonly verified: Stated<Verification> | undefined;
  readonly refused: Stated<true> | undefined;
  readonly withdrawn: Stated<true> | undefined;
  /** In ledger order. */
  readonly reductions: readonly Reduction[];
}

/** What a department saves in a financial year, as the entries leave it. */
export interface SavingsState {
  /** The department and the financial year: `housing.2026-27`. */
  readonly savingsId: string;
  /** In ledger order. */
  readonly claims: readonly Claim[];
}
