import { financialYearOf } from '../../kernel/day.ts';
import { claimStands, monthsOverlap } from './claims.ts';
import type { MonthsClaimed } from './events.ts';
import { monthsWords } from './months-words.ts';
import type { Claim, SavingsState } from './state.ts';

/** What tells on which figure a claim rests. */
export type Resting = Pick<Claim, 'benefitId' | 'measureId' | 'months' | 'figure'>;

/** A figure that can be claimed upon, in pence. */
export interface FigureThere {
  readonly label: string;
  readonly value: number;
}

/** The figure of this label, as a claim states it; `undefined` where there is none. */
export function figureNamed(figures: readonly FigureThere[], label: string): FigureThere | undefined {
  return figures.find((one) => statedLabel(one) === label);
}

/** The label of a figure as a claim states it: in one line of an entry. */
export function statedLabel({ label }: Pick<FigureThere, 'label'>): string {
  return label.slice(0, 200);
}

/** What the capacity is called that the services of a department released in these months. */
export function releasedLabel(months: MonthsClaimed): string {
  return `Capacity released, ${monthsWords(months)}`;
}

/** Whether the claim rests on capacity that was released, and not on what was measured of its benefit. */
export function restsOnReleased({ figure, months }: Pick<Resting, 'figure' | 'months'>): boolean {
  return figure.label === releasedLabel(months);
}

/**
 * Whether what two claims claim comes out of one figure: the capacity that one department released in a month that both
 * name, whatever the benefit; or what was measured of one benefit in one financial year, whatever the months and the line;
 * or what is counted by one measure, or of one benefit, in a month that both name.
 */
export function restOnTheSame(one: Resting, other: Resting): boolean {
  const together = monthsOverlap(one.months, other.months);
  const released = [one, other].filter(restsOnReleased).length;
  if (released === 2) return together;
  const isOneBenefit = one.benefitId === other.benefitId;
  if (released === 0 && isOneBenefit && yearOf(one) === yearOf(other)) return true;
  return together && (isOneBenefit || one.measureId === other.measureId);
}

function yearOf({ months }: Resting): string {
  return financialYearOf(`${months.from}-01`);
}

/** The claims of these that stand and come out of the same figure as this one, itself not among them. */
export function othersOnTheSame(
  claims: readonly Claim[],
  one: Resting & { readonly claimId: string },
): readonly Claim[] {
  return claims.filter((other) => other.claimId !== one.claimId && claimStands(other) && restOnTheSame(other, one));
}

/**
 * Of all claims, the first that stands and is, with those made before it, for more than its figure gives; with these others.
 * `undefined` where every figure holds what is claimed of it.
 */
export function beyondItsFigure({
  claims,
}: Pick<SavingsState, 'claims'>): { readonly claim: Claim; readonly others: readonly Claim[] } | undefined {
  for (const claim of claims.filter(claimStands)) {
    const others = othersOnTheSame(claims, claim).filter(({ claimed }) => claimed.n < claim.claimed.n);
    if (totalClaimed(others) + claim.amount > claim.figure.value) return { claim, others };
  }
  return undefined;
}

/** What these claims are for together, in pence. */
export function totalClaimed(claims: readonly Claim[]): number {
  return claims.reduce((so, { amount }) => so + amount, 0);
}
