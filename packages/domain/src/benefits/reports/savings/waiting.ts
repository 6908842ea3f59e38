import { count, entriesInOrder, restingOn } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { claimantsOf } from '../../savings/claimants.ts';
import { claimStageOf } from '../../savings/claims.ts';
import type { ClaimStage } from '../../savings/claims.ts';
import { entriesBehindClaim } from './basis.ts';
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

/** The claims that are neither verified nor refused nor withdrawn; of a person, those that others made. */
export function waitingClaims(world: LedgerWorld, personId?: string): readonly ClaimRow[] {
  const isOwn = ({ savingsId, claim: { claimId } }: ClaimRow): boolean =>
    personId !== undefined && claimantsOf({ savingsId, claimId }, world).includes(personId);
  return claimRows(world).filter((one) => one.stage === 'claimed' && !isOwn(one));
}

/** The claims that wait for finance to verify or refuse them; of a person, those that others made. */
export function claimsWaiting(world: LedgerWorld, personId?: string): Figure<'counted'> {
  const waiting = waitingClaims(world, personId);
  const figure = count(
    {
      label: 'Claims waiting for finance',
      unit: 'counted',
      formula: `Claims that are neither verified nor refused nor withdrawn${personId === undefined ? '' : ', without your own'}`,
      doesNotTell: 'It does not tell what of them will be verified.',
    },
    waiting.map(({ claim }) => ({ label: claimWords(claim, world), entries: [claim.claimed.n] })),
  );
  return restingOn(figure, () => entriesInOrder(waiting.flatMap((one) => entriesBehindClaim(one, world))));
}
