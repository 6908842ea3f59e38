import { newestOf } from '../../kernel/deciding.ts';
import type { Stated } from '../../kernel/entry.ts';
import type { BudgetLine, MonthsClaimed } from './events.ts';
import type { Claim, Reduction, SavingsState } from './state.ts';

/** What became of a claim: `partlyTaken` while less was taken from the budget than was verified. */
export type ClaimStage = 'claimed' | 'verified' | 'partlyTaken' | 'taken' | 'refused' | 'withdrawn';

/** What became of a claim. */
export function claimStageOf(claim: Claim): ClaimStage {
  if (claim.withdrawn !== undefined) return 'withdrawn';
  if (claim.refused !== undefined) return 'refused';
  if (claim.verified === undefined) return 'claimed';
  const taken = takenOf(claim);
  if (taken === 0) return 'verified';
  return taken < claim.verified.value.amount ? 'partlyTaken' : 'taken';
}

/** A claim as it stood on a day, without what was said of it later; `undefined` before it was made. */
export function claimOn(claim: Claim, on: string): Claim | undefined {
  if (claim.claimed.on > on) return undefined;
  const by = <T>(one: Stated<T> | undefined): Stated<T> | undefined =>
    one === undefined || one.on > on ? undefined : one;
  return {
    ...claim,
    verified: by(claim.verified),
    refused: by(claim.refused),
    withdrawn: by(claim.withdrawn),
    reductions: claim.reductions.flatMap((one) =>
      one.reduced.on > on ? [] : [{ ...one, returned: by(one.returned) }],
    ),
  };
}

/** Whether the claim counts: neither refused nor withdrawn. */
export function claimStands(claim: Claim): boolean {
  return claim.refused === undefined && claim.withdrawn === undefined;
}

/** The reductions of a budget that were not given back. */
export function reductionsOf({ reductions }: Claim): readonly Reduction[] {
  return reductions.filter(({ returned }) => returned === undefined);
}

/** What a reduction takes, over all its sources and years, in pence. */
export function amountOfReduction({ lines }: Pick<Reduction, 'lines'>): number {
  return lines.reduce((total, { amount }) => total + amount, 0);
}

/** What a claim took from its budget and did not give back, in pence. */
export function takenOf(claim: Claim): number {
  return reductionsOf(claim).reduce((total, one) => total + amountOfReduction(one), 0);
}

/** What of a claim is verified, and may still be taken from its budget, in pence. */
export function leftToTake(claim: Claim): number {
  return claimStands(claim) ? (claim.verified?.value.amount ?? 0) - takenOf(claim) : 0;
}

type Key = Pick<Claim, 'benefitId' | 'measureId' | 'months' | 'line'>;

/**
 * Whether two claims of one department claim the same: what is counted by one measure, in a month that both name, on one
 * line of a budget, or on two by two benefits. One benefit may save on two lines.
 */
export function claimTheSame(one: Key, other: Key): boolean {
  return (
    one.measureId === other.measureId &&
    monthsOverlap(one.months, other.months) &&
    (one.benefitId !== other.benefitId || isSameLine(one.line, other.line))
  );
}

/** Whether both name a month. */
export function monthsOverlap(one: MonthsClaimed, other: MonthsClaimed): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Whether both are the same line of a budget. */
export function isSameLine(one: BudgetLine, other: BudgetLine): boolean {
  return one.budgetId === other.budgetId && one.allocationId === other.allocationId;
}

/** The first claim of the department that stands and claims the same as this one; `undefined` where none does. */
export function claimedAlready(
  state: SavingsState | undefined,
  key: Key & { readonly claimId: string },
): Claim | undefined {
  return state?.claims.find((one) => one.claimId !== key.claimId && claimStands(one) && claimTheSame(one, key));
}

/** The claim of this id; `undefined` where none was made under it. */
export function claimOf(state: SavingsState | undefined, claimId: string): Claim | undefined {
  return state?.claims.find((one) => one.claimId === claimId);
}

/** Number of the newest entry about a claim; `restsOnNothing` where there is no claim. */
export function newestAbout(claim: Claim | undefined): number {
  if (claim === undefined) return newestOf();
  const { claimed, verified, refused, withdrawn, reductions } = claim;
  const taken = reductions.flatMap(({ reduced, returned }) => [reduced, returned]);
  return newestOf(claimed, verified, refused, withdrawn, ...taken);
}
