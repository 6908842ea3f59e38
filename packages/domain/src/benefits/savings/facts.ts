import type { Actor } from '../../kernel/entry.ts';
import type { BudgetState } from '../../money/budget/state.ts';
import { budgetOf } from '../../money/read.ts';
import type { LedgerWorld } from '../../world.ts';
import { monthsMeasured } from '../benefit/measure/definitions.ts';
import { allSavings, benefitOf, savingsIn } from '../read.ts';
import { areDepartments } from '../../programme/programme/registered.ts';
import { basisFigures } from '../reports/savings/basis.ts';
import { claimantsOf } from './claimants.ts';
import type { AboutClaim } from './claimants.ts';
import type { BudgetLine, MonthsClaimed } from './events.ts';
import { restsOnReleased } from './same-figure.ts';
import type { FigureThere } from './same-figure.ts';
import { savingsParts } from './savings-parts.ts';
import type { Claim } from './state.ts';
import { isSavingOnTheWay } from './told.ts';

/** What a claim leans on outside the savings. */
export interface ClaimFacts {
  readonly departmentIsKnown: boolean;
  readonly benefitIsKnown: boolean;
  /** What is counted of the benefit, by any definition that it ever had. */
  readonly measureIds: readonly string[];
  /** Months for which the benefit is measured, by the day of the claim. */
  readonly measuredMonths: readonly string[];
  /** The figures in money that can be claimed upon for its department, benefit and months, as they read on its day. */
  readonly figures: readonly FigureThere[];
  /** What other departments claim to have saved, and rest on what was measured: also of the same benefit. */
  readonly elsewhere: readonly Claim[];
  /** The budget of its line. */
  readonly budget: BudgetState | undefined;
  /** The ledger's length. */
  readonly n: number;
}

/** Who verifies, and who claimed: also who corrected the claim since. */
export interface VerifyingFacts {
  readonly by: string;
  readonly claimants: readonly string[];
  /** What other departments claim to have saved, and rest on what was measured. */
  readonly elsewhere: readonly Claim[];
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
  readonly months: MonthsClaimed;
  readonly line: BudgetLine;
  readonly effectiveOn: string;
}

export function claimFacts(
  { savingsId, benefitId, months, line, effectiveOn }: Claims,
  world: LedgerWorld,
): ClaimFacts {
  const benefit = benefitOf(world, benefitId);
  const { departmentId } = savingsParts(savingsId);
  return {
    departmentIsKnown: areDepartments([departmentId], world),
    benefitIsKnown: benefit !== undefined,
    measureIds: benefit?.definitions.map(({ value }) => value.measureId) ?? [],
    measuredMonths: benefit === undefined ? [] : monthsMeasured(benefit, effectiveOn),
    figures: basisFigures(world, effectiveOn, { departmentId, benefitId, months }),
    elsewhere: measuredElsewhere(savingsId, world),
    budget: budgetOf(world, line.budgetId),
    n: world.n,
  };
}

/** The claims of other departments, and of other years, that rest on what was measured of a benefit. */
function measuredElsewhere(savingsId: string, world: LedgerWorld): readonly Claim[] {
  return allSavings(world)
    .filter((one) => one.savingsId !== savingsId)
    .flatMap(({ claims }) => claims)
    .filter((claim) => !restsOnReleased(claim));
}

export function verifyingFacts(command: AboutClaim, world: LedgerWorld, by: Actor): VerifyingFacts {
  return {
    by: by.id,
    claimants: claimantsOf(command, world),
    elsewhere: measuredElsewhere(command.savingsId, world),
  };
}

export function reductionFacts({ savingsId, claimId }: AboutClaim, world: LedgerWorld): ReductionFacts {
  const claim = savingsIn(world, savingsId)?.claims.find((one) => one.claimId === claimId);
  if (claim === undefined) return { budget: undefined, budgetIsTold: true };
  const { budgetId } = claim.line;
  return { budget: budgetOf(world, budgetId), budgetIsTold: !isSavingOnTheWay(budgetId, world) };
}
