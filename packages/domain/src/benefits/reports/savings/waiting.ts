import { count } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { claimStageOf } from '../../savings/claims.ts';
import type { ClaimStage } from '../../savings/claims.ts';
import { claimsWithin, claimWords } from './claims-within.ts';
import type { HeldClaim, SavingsScope } from './claims-within.ts';

/** Who acts next on a claim, and how: finance judges it, then takes it from the budget; then nobody. */
export type ClaimNext = 'financeJudges' | 'financeTakes' | 'nobody';

const next: Readonly<Record<ClaimStage, ClaimNext>> = {
  claimed: 'financeJudges',
  verified: 'financeTakes',
  partlyTaken: 'financeTakes',
  taken: 'nobody',
  refused: 'nobody',
  withdrawn: 'nobody',
};

/** A claim with what became of it and who acts next. */
export interface ClaimRow extends HeldClaim {
  readonly stage: ClaimStage;
  readonly next: ClaimNext;
}

/** Every claim within the scope with what became of it. */
export function claimRows(world: LedgerWorld, scope: SavingsScope = {}): readonly ClaimRow[] {
  return claimsWithin(world, scope).map((held) => {
    const stage = claimStageOf(held.claim);
    return { ...held, stage, next: next[stage] };
  });
}

/** The claims that wait for finance to verify or refuse them. */
export function claimsWaiting(world: LedgerWorld): Figure<'counted'> {
  return count(
    {
      label: 'Claims waiting for finance',
      unit: 'counted',
      formula: 'Claims that are neither verified nor refused nor withdrawn',
      doesNotTell: 'It does not tell what of them will be verified.',
    },
    claimRows(world)
      .filter(({ stage }) => stage === 'claimed')
      .map(({ claim }) => ({ label: claimWords(claim, world), entries: [claim.claimed.n] })),
  );
}
