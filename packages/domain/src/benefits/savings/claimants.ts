import { fieldOf } from '../../amendable.ts';
import { isAmendment } from '../../kernel/amended.ts';
import type { LedgerWorld } from '../../world.ts';

/** Which claim of which savings. */
export interface AboutClaim {
  readonly savingsId: string;
  readonly claimId: string;
}

/** Opaque ids of who claimed, and of who corrected the claim since: what it says now is theirs. */
export function claimantsOf({ savingsId, claimId }: AboutClaim, world: LedgerWorld): readonly string[] {
  const history = world.history(`savings-${savingsId}`);
  const claim = history.find((one) => one.type === 'SavingClaimed' && fieldOf(one.data, 'claimId') === claimId);
  if (claim === undefined) return [];
  const amending = history.filter((one) => isAmendment(one) && one.data.entry === claim.id);
  return [claim, ...amending].map(({ by }) => by.id);
}
