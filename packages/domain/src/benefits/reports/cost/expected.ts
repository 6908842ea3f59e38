import { dividedToEven } from '../../../kernel/divided-to-even.ts';
import { inForceOn } from '../../../kernel/entry.ts';
import { financialYearOf } from '../../../kernel/day.ts';
import { explain } from '../../../kernel/figure.ts';
import type { Term } from '../../../kernel/figure.ts';
import { yearAfter } from '../../../money/budget/balances.ts';
import type { LedgerWorld } from '../../../world.ts';
import { endedBy } from '../../benefit/ended.ts';
import type { BenefitState } from '../../benefit/state.ts';
import { benefits } from '../../read.ts';
import { forecastOf, yearsOfBenefit } from '../register/in-year.ts';
import { reductionsOf } from '../../savings/claims.ts';
import { claimWords, standingClaimsOn } from '../savings/claims-within.ts';

/** What is asked without touching the record: what is still expected comes a year late, or a third less of it comes. */
export interface WhatIf {
  readonly aYearLate?: boolean;
  readonly aThirdLess?: boolean;
}

/** An amount of a year, in pence, with the entries that state it. */
export interface OfYear extends Term {
  readonly year: string;
}

/** Of which project, or of none at all; with neither, of the whole programme. */
export interface CostScope {
  readonly projectId?: string | undefined;
  readonly ofNoProject?: boolean | undefined;
}

type Attribution = Pick<BenefitState, 'attributions'>;

/** What of a benefit's pence are of the project on a day, by what is put down to it; the whole for the programme. */
function partOf(
  pence: number,
  state: Attribution | undefined,
  { projectId, ofNoProject }: CostScope,
  on: string,
): number {
  const all = (state && inForceOn(state.attributions, on)?.value) ?? [];
  // What the parts leave, so that all of them add up to the whole whatever was rounded.
  if (ofNoProject === true) return all.reduce((rest, { share }) => rest - sharedBy(pence, share), pence);
  if (projectId === undefined) return pence;
  return sharedBy(pence, all.find((one) => one.projectId === projectId)?.share ?? 0);
}

/** Whether anything of a benefit is within the scope. */
function isWithin(state: Attribution | undefined, scope: CostScope, on: string): boolean {
  return partOf(10_000, state, scope, on) > 0;
}

function sharedBy(pence: number, share: number): number {
  return dividedToEven(BigInt(pence) * BigInt(share), 10_000n);
}

/** What finance verified by a day, by the year it was claimed for; of a project, by what of the benefit is put down to it. */
export function verifiedByYear(world: LedgerWorld, on: string, scope: CostScope): readonly OfYear[] {
  const states = new Map(benefits(world).map((one) => [one.benefitId, one]));
  return standingClaimsOn(world, on).flatMap(({ claim, year }): readonly OfYear[] => {
    if (claim.verified === undefined) return [];
    const state = states.get(claim.benefitId);
    const value = partOf(claim.verified.value.amount, state, scope, on);
    if (value === 0 && !isWithin(state, scope, on)) return [];
    return [{ year, label: claimWords(claim, world), value, entries: [claim.verified.n] }];
  });
}

/** Benefits that are money to a budget on a day: a budget can be smaller, or more comes in. */
export function isCash(state: BenefitState, on: string): boolean {
  return (state.class === 'cashable' || state.class === 'income') && endedBy(state, on) !== 'abandoned';
}

/**
 * What is forecast of benefits in money for years that are not over, beyond what is verified of them already, so that no
 * pound is in both; a dis-benefit is less than nothing. `ifs` change what is still expected, never what is verified.
 */
export function expectedByYear(world: LedgerWorld, on: string, scope: CostScope, ifs: WhatIf): readonly OfYear[] {
  const now = financialYearOf(on);
  const verified = verifiedPence(world, on);
  return benefits(world).flatMap((state): readonly OfYear[] => {
    if (!isCash(state, on) || state.identified.on > on) return [];
    // Of no project, what rounding leaves is counted even where nothing else is within.
    if (scope.projectId !== undefined && !isWithin(state, scope, on)) return [];
    return yearsOfBenefit(state, world, on)
      .filter((year) => year >= now)
      .flatMap((year) => stillExpected(state, year, on, scope, verified(state.benefitId, year), ifs));
  });
}

/** How much of a benefit finance verified for a year by a day, in pence. */
function verifiedPence(world: LedgerWorld, on: string): (benefitId: string, year: string) => number {
  const byYear = new Map<string, number>();
  const keyOf = (benefitId: string, year: string): string => `${year} ${benefitId}`;
  for (const { year, claim } of standingClaimsOn(world, on)) {
    const key = keyOf(claim.benefitId, year);
    byYear.set(key, (byYear.get(key) ?? 0) + (claim.verified?.value.amount ?? 0));
  }
  return (benefitId, year) => byYear.get(keyOf(benefitId, year)) ?? 0;
}

function stillExpected(
  state: BenefitState,
  year: string,
  on: string,
  scope: CostScope,
  verified: number,
  { aYearLate = false, aThirdLess = false }: WhatIf,
): readonly OfYear[] {
  const { figure } = forecastOf(state, year, on);
  if (figure === undefined || figure.unit !== 'pence') return [];
  const rest = figure.value < 0 ? figure.value : Math.max(0, figure.value - verified);
  const whole = partOf(rest, state, scope, on);
  // A third less is two thirds; a loss that is expected stays as it is.
  const value = aThirdLess && whole > 0 ? dividedToEven(BigInt(whole) * 2n, 3n) : whole;
  if (value === 0) return [];
  const { entries } = explain(figure);
  return [{ year: aYearLate ? yearAfter(year) : year, label: state.title, value, entries }];
}

/** A benefit in money that counts as nothing in years in which cost runs, or in every year to come. */
export interface NotForecast {
  readonly benefitId: string;
  readonly title: string;
  /** In which cost runs; none where nobody forecast anything of it and no cost is to come. */
  readonly years: readonly string[];
  /** For which savings of it were taken from budgets: a year that is not among them has its budget in full. */
  readonly takenFor: readonly string[];
}

/** Benefits in money that nobody forecast for some of these years to come, or at all. */
export function notForecast(
  world: LedgerWorld,
  on: string,
  scope: CostScope,
  costYears: readonly string[],
): readonly NotForecast[] {
  return benefits(world).flatMap((state): readonly NotForecast[] => {
    const hasEnded = endedBy(state, on) !== undefined;
    if (!isCash(state, on) || hasEnded || state.identified.on > on || !isWithin(state, scope, on)) return [];
    const isForecast = state.forecasts.some((one) => one.on <= on);
    // What comes once is awaited in no other year than the one that it is forecast for.
    const years =
      state.recurrence === 'oneOff' && isForecast
        ? []
        : costYears.filter((year) => forecastOf(state, year, on).figure === undefined);
    if (years.length === 0 && isForecast) return [];
    const { benefitId, title } = state;
    return [{ benefitId, title, years, takenFor: yearsTaken(world, on, benefitId) }];
  });
}

function yearsTaken(world: LedgerWorld, on: string, benefitId: string): readonly string[] {
  const taken = standingClaimsOn(world, on, { benefitId }).flatMap(({ claim }) => reductionsOf(claim));
  return [...new Set(taken.flatMap(({ lines }) => lines.map(({ year }) => year)))].toSorted();
}
