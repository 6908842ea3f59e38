import { defineCommand } from '../../kernel/command.ts';
import { rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { financiers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import { fundingLines } from '../../money/budget/events.ts';
import type { FundingLine } from '../../money/budget/events.ts';
import { budgetIsNotApproved, inAClosedYear, notApprovedBy, notOneAmountEach } from '../../money/budget/refusals.ts';
import { unlessExceeded, yearsIn } from '../../money/budget/unless-exceeded.ts';
import type { States } from '../../world.ts';
import { amountOfReduction, claimOf, newestAbout, takenOf } from './claims.ts';
import type { SavingsEvent } from './events.ts';
import { reductionFacts } from './facts.ts';
import type { ReductionFacts } from './facts.ts';
import { aboveVerified, claimIsNotThere, claimIsSettled } from './refusals.ts';
import { savingsId } from './savings-id.ts';
import type { Claim, SavingsState } from './state.ts';

const { goesOn } = rulesFor<SavingsState, SavingsEvent, States>();

const savings = { savingsId };

/** Takes what was verified from the line of a budget that the claim names. */
export const ReduceBudgetBySaving = defineCommand('ReduceBudgetBySaving', {
  ...savings,
  claimId: id,
  reductionId: id,
  lines: fundingLines,
});

/**
 * `ClaimIsNotThere`, `ClaimIsWithdrawn`, `ClaimIsRefused`, `ClaimIsNotVerified`, `SavingWasNotVerifiedYet`,
 * `ReductionIsAlreadyThere`, `LineIsGivenTwice`, `AmountIsZero`, `ReductionIsAboveVerified`; then the budget’s own rules, by
 * what is known of it: `BudgetIsNotApproved`, `BudgetWasNotApprovedYet`, `BudgetIsBeingTold`, `YearIsClosed`,
 * `FundingIsExceeded`, `BudgetIsExceeded`, `AllocationIsExceeded`.
 */
const reduce = goesOn(ReduceBudgetBySaving, {
  by: financiers,
  records: 'BudgetReducedBySaving',
  restsOn: ({ claimId }, state) => newestAbout(claimOf(state, claimId)),
  facts: reductionFacts,
  decide: (command, state, facts) => {
    const { claimId, reductionId, lines } = command;
    const claim = claimOf(state, claimId);
    if (claim === undefined) return claimIsNotThere();
    const refusal = notVerified(claim, command.effectiveOn) ?? isThere(state, reductionId) ?? notOneAmountEach(lines);
    if (refusal !== undefined) return refusal;
    const above = aboveVerified(amountOfReduction(command), claim.verified?.value.amount ?? 0, takenOf(claim));
    const against = above ?? againstTheBudget(command, claim, facts);
    const data = { claimId, reductionId, line: claim.line, lines };
    return against ?? accepted({ type: 'BudgetReducedBySaving', data });
  },
});

function notVerified(claim: Claim, effectiveOn: string): Refused | undefined {
  const { verified } = claim;
  const settled = claimIsSettled({ ...claim, verified: undefined });
  if (settled !== undefined) return settled;
  if (verified === undefined) {
    return refused('ClaimIsNotVerified', 'Nothing of the claim is verified.', 'Verify it first.');
  }
  if (effectiveOn >= verified.on) return undefined;
  return refused(
    'SavingWasNotVerifiedYet',
    `On ${effectiveOn} the saving had not been verified; that happened on ${verified.on}.`,
    'Give a day on or after the day it was verified.',
  );
}

function isThere({ claims }: SavingsState, reductionId: string): Refused | undefined {
  if (!claims.some((one) => one.reductions.some((each) => each.reductionId === reductionId))) return undefined;
  return refused(
    'ReductionIsAlreadyThere',
    'A budget was reduced under this id.',
    'Give the reduction an id of its own.',
  );
}

interface Reduces {
  readonly savingsId: string;
  readonly reductionId: string;
  readonly effectiveOn: string;
  readonly lines: FundingLine[];
}

function againstTheBudget(command: Reduces, claim: Claim, { budget, budgetIsTold }: ReductionFacts) {
  const { reductionId, effectiveOn, lines } = command;
  if (budget === undefined) return budgetIsNotApproved();
  const years = yearsIn(lines);
  const refusal =
    notApprovedBy(effectiveOn, budget) ??
    (budgetIsTold ? undefined : budgetIsBeingTold()) ??
    inAClosedYear(budget, years);
  if (refusal !== undefined) return refusal;
  const { allocationId } = claim.line;
  const from = allocationId === undefined ? {} : { allocationId };
  const data = { savingsId: command.savingsId, claimId: claim.claimId, reductionId, ...from, lines };
  const decision = unlessExceeded({ type: 'SavingTaken', data }, command, budget, years);
  if (decision.kind === 'accepted') return undefined;
  // What would lift it for an allocation is not what would lift it here: the money is to go.
  return decision.refusal === 'BudgetIsExceeded'
    ? { ...decision, remedy: 'Take less, or another year; or have an allocation of that year released first.' }
    : decision;
}

function budgetIsBeingTold(): Refused {
  return refused(
    'BudgetIsBeingTold',
    'The budget does not know yet of all that savings took from it.',
    'Wait a moment, and try again.',
  );
}

/** Gives back to a budget what a saving took from it. */
export const ReturnSaving = defineCommand('ReturnSaving', {
  ...savings,
  claimId: id,
  reductionId: id,
  reason: prose,
});

/** `ClaimIsNotThere`, `ReductionIsNotThere`, `ReductionIsReturned`, `BudgetWasNotReducedYet`. */
const giveBack = goesOn(ReturnSaving, {
  by: financiers,
  records: 'SavingReturned',
  restsOn: ({ claimId }, state) => newestAbout(claimOf(state, claimId)),
  decide: ({ claimId, reductionId, effectiveOn }, state) => {
    const claim = claimOf(state, claimId);
    if (claim === undefined) return claimIsNotThere();
    const found = claim.reductions.find((one) => one.reductionId === reductionId);
    if (found === undefined) {
      return refused('ReductionIsNotThere', 'The claim took nothing by that.', 'Choose one of its reductions.');
    }
    const { returned, reduced, line } = found;
    if (returned !== undefined) {
      return refused('ReductionIsReturned', `It went back on ${returned.on}.`, 'Nothing needs to be recorded.');
    }
    if (effectiveOn < reduced.on) {
      return refused(
        'BudgetWasNotReducedYet',
        `On ${effectiveOn} the budget had not been reduced; that happened on ${reduced.on}.`,
        'Give a day on or after the day it was reduced.',
      );
    }
    return accepted({ type: 'SavingReturned', data: { claimId, reductionId, budgetId: line.budgetId } });
  },
});

/** What a claim takes from a budget, and gives back. */
export const reductionCommands = [reduce, giveBack] as const;
