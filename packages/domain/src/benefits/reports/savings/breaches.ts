import { entriesInOrder } from '../../../kernel/figure.ts';
import { pounds } from '../../../kernel/money.ts';
import { monthsFrom } from '../../../kernel/month.ts';
import { moneyThatIsNotThere } from '../../../money/budget/refusals.ts';
import type { BudgetState } from '../../../money/budget/state.ts';
import { budgetOf, budgets } from '../../../money/read.ts';
import { amendmentsOf } from '../../../reports/checks/amendments-of.ts';
import type { Breach } from '../../../reports/checks/breach.ts';
import type { LedgerWorld } from '../../../world.ts';
import { monthsMeasured } from '../../benefit/measure/definitions.ts';
import { benefitOf } from '../../read.ts';
import { claimantsOf } from '../../savings/claimants.ts';
import { notMeasured } from '../../savings/refusals.ts';
import { figureNamed, othersOnTheSame, restsOnReleased, totalClaimed } from '../../savings/same-figure.ts';
import { untoldSavings } from '../../savings/told.ts';
import { basisFigures } from './basis.ts';
import { standingClaims } from './claims-within.ts';

/** Savings that were verified by who made the claim, or corrected it since. */
export function claimantsVerified(world: LedgerWorld): readonly Breach[] {
  return standingClaims(world).flatMap(({ savingsId, claim }): readonly Breach[] => {
    const { verified, claimed, claimId } = claim;
    if (verified === undefined || !claimantsOf({ savingsId, claimId }, world).includes(verified.value.by)) return [];
    const sentence = `${pounds(verified.value.amount)} was verified by somebody who made the claim or corrected it.`;
    return [{ rule: 'ClaimantCannotVerify', sentence, entries: [claimed.n, verified.n] }];
  });
}

/** Claims that together are for more than the one figure that they come out of gives, also those of several departments. */
export function claimsAboveTheirFigure(world: LedgerWorld): readonly Breach[] {
  const all = standingClaims(world);
  return all.flatMap(({ departmentId, claim }): readonly Breach[] => {
    const before = all
      .filter((one) => one.departmentId === departmentId || ![one.claim, claim].some(restsOnReleased))
      .flatMap((one) => (one.claim.claimed.n < claim.claimed.n ? [one.claim] : []));
    const together = [...othersOnTheSame(before, claim), claim];
    const total = totalClaimed(together);
    const { figure, benefitId } = claim;
    if (total <= figure.value) return [];
    const title = benefitOf(world, benefitId)?.title ?? benefitId;
    const sum = together.length === 1 ? '' : ` (${together.map(({ amount }) => pounds(amount)).join(' + ')})`;
    const sentence = `${pounds(total)}${sum} is claimed by “${title}”, and “${figure.label}” gave ${pounds(figure.value)} after entry ${figure.n}.`;
    return [{ rule: 'ClaimIsAboveItsFigure', sentence, entries: together.map(({ claimed }) => claimed.n) }];
  });
}

/** Claims of what is not in the ledger any more: a benefit that was withdrawn, or months that are not measured. */
export function claimsOfNothing(world: LedgerWorld): readonly Breach[] {
  return standingClaims(world).flatMap(({ claim }): readonly Breach[] => {
    const { benefitId, claimed, months, amount } = claim;
    const entries = entriesInOrder([claimed.n, ...amendmentsOf(`benefit-${benefitId}`, world)]);
    const benefit = benefitOf(world, benefitId);
    if (benefit === undefined) {
      const sentence = `${pounds(amount)} is claimed by a benefit that is not in the ledger any more.`;
      return [{ rule: 'BenefitIsNotIdentified', sentence, entries }];
    }
    if (restsOnReleased(claim)) return [];
    const refusal = notMeasured(monthsFrom(months.from, months.to), monthsMeasured(benefit, claimed.on));
    if (refusal === undefined) return [];
    const sentence = `${pounds(amount)} is claimed by “${benefit.title}”, and as is known now: ${refusal.sentence}`;
    return [{ rule: 'MonthsAreNotMeasured', sentence, entries }];
  });
}

/**
 * Claims that together are for more than their figure gives as is known now, on the day of the claim: what they rested on was
 * corrected or withdrawn since. Those that were too much from the beginning are not named again.
 */
export function claimsAboveWhatIsRecorded(world: LedgerWorld): readonly Breach[] {
  const all = standingClaims(world);
  return all.flatMap(({ departmentId, claim }): readonly Breach[] => {
    const { claimed, benefitId, months, figure } = claim;
    const benefit = benefitOf(world, benefitId);
    const before = all.flatMap((one) =>
      one.departmentId === departmentId && one.claim.claimed.n < claimed.n ? [one.claim] : [],
    );
    const total = totalClaimed([...othersOnTheSame(before, claim), claim]);
    if (benefit === undefined || total > figure.value) return [];
    const gives = figureNamed(basisFigures(world, claimed.on, { departmentId, benefitId, months }), figure.label);
    if (total <= (gives?.value ?? 0)) return [];
    const now = gives === undefined ? 'nothing gives it any more' : `it gives ${pounds(gives.value)}`;
    const sentence = `${pounds(total)} is claimed by “${benefit.title}”; “${figure.label}” gave ${pounds(figure.value)} after entry ${figure.n}, and as is known now ${now}.`;
    return [{ rule: 'FigureReadsOtherwise', sentence, entries: [claimed.n] }];
  });
}

/** What a saving took or gave back that the budget has not been told of yet: it will be within a moment. */
export function savingsOnTheWay(world: LedgerWorld): readonly Breach[] {
  return untoldSavings(world).map(({ n, budgetId }) => ({
    rule: 'BudgetIsBeingTold',
    sentence: `What a saving took from “${budgetOf(world, budgetId)?.title ?? budgetId}”, or gave back, has not reached it yet.`,
    entries: [n],
  }));
}

const aboutMoney = ['BudgetIsExceeded', 'FundingIsExceeded', 'AllocationIsExceeded'] as const;

/** Budgets that savings reduced although, as is known now, the money was not there; or in a year that was closed. */
export function takenAgainstTheBudget(world: LedgerWorld): readonly Breach[] {
  return budgets(world).flatMap((budget) => [...belowTheBudget(budget), ...fromAClosedYear(budget)]);
}

function belowTheBudget(budget: BudgetState): readonly Breach[] {
  const taken = budget.taken.filter(({ value }) => value.givenBack === undefined);
  const refusal = taken.length === 0 ? undefined : moneyThatIsNotThere(budget);
  const rule = aboutMoney.find((one) => one === refusal?.refusal);
  if (rule === undefined || refusal === undefined) return [];
  const sentence = `Savings were taken from “${budget.title}”, and as is known now: ${refusal.sentence}`;
  return [{ rule, sentence, entries: taken.map(({ n }) => n) }];
}

function fromAClosedYear({ title, taken, closedYears }: BudgetState): readonly Breach[] {
  return taken.flatMap(({ n, value: { lines } }) =>
    closedYears
      .filter((closed) => closed.n < n && lines.some(({ year }) => year === closed.value.year))
      .map((closed) => ({
        rule: 'YearIsClosed' as const,
        sentence: `A saving was taken from ${closed.value.year} of “${title}” after that year was closed on ${closed.on}.`,
        entries: [closed.n, n],
      })),
  );
}
