import type { Actor } from '../../kernel/entry.ts';
import type { BudgetState } from '../../money/budget/state.ts';
import { budgetOf } from '../../money/read.ts';
import type { LedgerWorld } from '../../world.ts';
import { benefitOf, savingsIn } from '../read.ts';
import { areDepartments } from '../registered.ts';
import { claimantsOf } from './claimants.ts';
import type { AboutClaim } from './claimants.ts';
import type { BudgetLine } from './events.ts';
import { savingsParts } from './savings-parts.ts';
import { isSavingOnTheWay } from './told.ts';

/** What a claim leans on outside the savings. */
export interface ClaimFacts {
  readonly departmentIsKnown: boolean;
  readonly benefitIsKnown: boolean;
  /** What is counted of the benefit, by any definition that it ever had. */
  readonly measureIds: readonly string[];
  /** The budget of its line. */
  readonly budget: BudgetState | undefined;
  /** The ledger's length. */
  readonly n: number;
}

/** Who verifies, and who claimed: also who corrected the claim since. */
export interface VerifyingFacts {
  readonly by: string;
  readonly claimants: readonly string[];
}

/** What a reduction leans on outside the savings. */
export interface ReductionFacts {
  readonly budget: BudgetState | undefined;
  /** Whether the budget has been told of everything that savings took from it or returned to it. */
  readonly budgetIsTold: boolean;
}

interface Claims {
  readonly savingsId: string;
  readonly benefitId: string;
  readonly line: BudgetLine;
}

export function claimFacts({ savingsId, benefitId, line }: Claims, world: LedgerWorld): ClaimFacts {
  const benefit = benefitOf(world, benefitId);
  return {
    departmentIsKnown: areDepartments([savingsParts(savingsId).departmentId], world),
    benefitIsKnown: benefit !== undefined,
    measureIds: benefit?.definitions.map(({ value }) => value.measureId) ?? [],
    budget: budgetOf(world, line.budgetId),
    n: world.n,
  };
}

export function verifyingFacts(command: AboutClaim, world: LedgerWorld, by: Actor): VerifyingFacts {
  return { by: by.id, claimants: claimantsOf(command, world) };
}

export function reductionFacts({ savingsId, claimId }: AboutClaim, world: LedgerWorld): ReductionFacts {
  const claim = savingsIn(world, savingsId)?.claims.find((one) => one.claimId === claimId);
  if (claim === undefined) return { budget: undefined, budgetIsTold: true };
  const { budgetId } = claim.line;
  return { budget: budgetOf(world, budgetId), budgetIsTold: !isSavingOnTheWay(budgetId, world) };
}
