import type { Tier } from '../../../programme/programme/events.ts';
import type { LedgerWorld } from '../../../world.ts';
import { allSavings, benefitOf } from '../../read.ts';
import { claimOn, claimStands } from '../../savings/claims.ts';
import { monthsWords } from '../../savings/months-words.ts';
import { savingsParts } from '../../savings/savings-parts.ts';
import type { Claim } from '../../savings/state.ts';

/** Whose savings, and of which financial year; an absent field does not narrow. */
export interface SavingsScope {
  readonly departmentId?: string | undefined;
  readonly tier?: Tier | undefined;
  readonly benefitId?: string | undefined;
  readonly year?: string | undefined;
}

/** A claim with where it is kept. */
export interface HeldClaim {
  readonly savingsId: string;
  readonly departmentId: string;
  readonly year: string;
  readonly claim: Claim;
}

/** Every claim that was made within the scope, whatever became of it, in order of department and year. */
export function claimsWithin(world: LedgerWorld, scope: SavingsScope = {}): readonly HeldClaim[] {
  const tiers = scope.tier === undefined ? undefined : tiersOf(world);
  return allSavings(world).flatMap(({ savingsId, claims }) => {
    const { departmentId, year } = savingsParts(savingsId);
    if (scope.departmentId !== undefined && scope.departmentId !== departmentId) return [];
    if (scope.year !== undefined && scope.year !== year) return [];
    if (tiers !== undefined && scope.tier !== tiers.get(departmentId)) return [];
    return claims
      .filter(({ benefitId }) => scope.benefitId === undefined || scope.benefitId === benefitId)
      .map((claim) => ({ savingsId, departmentId, year, claim }));
  });
}

/** The claims within the scope that count: neither refused nor withdrawn. */
export function standingClaims(world: LedgerWorld, scope: SavingsScope = {}): readonly HeldClaim[] {
  return claimsWithin(world, scope).filter(({ claim }) => claimStands(claim));
}

/** The claims within the scope that counted on a day, as they stood then: without what was said of them later. */
export function standingClaimsOn(world: LedgerWorld, on: string, scope: SavingsScope = {}): readonly HeldClaim[] {
  return claimsWithin(world, scope).flatMap((held): readonly HeldClaim[] => {
    const claim = claimOn(held.claim, on);
    return claim !== undefined && claimStands(claim) ? [{ ...held, claim }] : [];
  });
}

function tiersOf(world: LedgerWorld): ReadonlyMap<string, Tier | undefined> {
  const departments = world.states('programme').flatMap((one) => one.departments);
  return new Map(departments.map(({ departmentId, tier }) => [departmentId, tier]));
}

/** “Fewer calls, April 2026 to June 2026”. */
export function claimWords({ benefitId, months }: Claim, world: LedgerWorld): string {
  return `${benefitOf(world, benefitId)?.title ?? benefitId}, ${monthsWords(months)}`;
}
