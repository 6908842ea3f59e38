import { departmentIsNotRegistered } from '../../delivery/project/refusals.ts';
import { positionIsAhead } from '../../governance/gates/refusals.ts';
import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { monthsFrom } from '../../kernel/month.ts';
import { managers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import { allocationOf } from '../../money/budget/balances.ts';
import { allocationIsNotKnown, budgetIsNotApproved } from '../../money/budget/refusals.ts';
import type { States } from '../../world.ts';
import { benefitIsNotIdentified } from '../benefit/refusals.ts';
import { claimedAlready, claimOf, newestAbout, reductionsOf } from './claims.ts';
import { financeCommands } from './decide-finance.ts';
import { reductionCommands } from './decide-reduction.ts';
import * as event from './events.ts';
import type { BudgetLine, SavingsEvent } from './events.ts';
import { claimFacts } from './facts.ts';
import type { ClaimFacts } from './facts.ts';
import {
  aboveTheFigure,
  claimIsNotThere,
  claimIsSettled,
  notAsItReads,
  notBeforeTheClaim,
  notMeasured,
  notMonthsOf,
  savingIsAlreadyClaimed,
  savingsThatAreNotThere,
} from './refusals.ts';
import { othersOnTheSame, restsOnReleased } from './same-figure.ts';
import type { Resting } from './same-figure.ts';
import { savingsId } from './savings-id.ts';
import { savingsParts } from './savings-parts.ts';
import type { SavingsState } from './state.ts';

const { begins, goesOn } = rulesFor<SavingsState, SavingsEvent, States>();

const savings = { savingsId };

/** Claims that a department saved something. */
export const ClaimSaving = defineCommand('ClaimSaving', { ...savings, ...event.SavingClaimed.schema.shape });

/**
 * `MonthsAreReversed`, `MonthsAreOutsideTheYear`, `MonthsAreToCome`, `ClaimIsAlreadyThere`, `DepartmentIsNotRegistered`,
 * `BenefitIsNotIdentified`, `MeasureIsNotTheBenefits`, `BudgetIsNotApproved`, `AllocationIsNotKnown`, `PositionIsAhead`;
 * `SavingIsAlreadyClaimed` of the same key within the department's savings of the year; `MonthsAreNotMeasured` where it rests
 * on what was measured; `FigureIsNotThere` and `FigureReadsOtherwise` by what services and benefits have recorded;
 * `SavingIsAlreadyClaimed` where what stands claimed of the figure leaves less, in these savings and, by what is known of
 * them, in those of other departments; `ClaimIsAboveItsFigure`.
 */
const claim = begins(ClaimSaving, {
  by: managers,
  records: 'SavingClaimed',
  restsOn: nothing,
  facts: claimFacts,
  decide: (command, state, facts) => {
    const { claimId, benefitId, measureId, months, line, amount, figure, effectiveOn } = command;
    const refusal = notMonthsOf(savingsParts(command.savingsId).year, months, effectiveOn);
    if (refusal !== undefined) return refusal;
    if (state?.claims.some((one) => one.claimId === claimId) === true) {
      return refused('ClaimIsAlreadyThere', 'This has been claimed under this id.', 'Give the claim another id.');
    }
    const unknown = unknownThere(facts, command) ?? positionIsAhead(figure.n, facts.n);
    if (unknown !== undefined) return unknown;
    const other = claimedAlready(state, command);
    if (other !== undefined) return savingIsAlreadyClaimed(other);
    const refusedBy = notOfItsFigure(command, state, facts);
    return (
      refusedBy ??
      accepted({ type: 'SavingClaimed', data: { claimId, benefitId, measureId, months, line, amount, figure } })
    );
  },
});

/** By the months that are measured, by what its figure reads, and by what stands claimed of the figure here and elsewhere. */
function notOfItsFigure(
  command: Resting & { readonly claimId: string; readonly amount: number },
  state: SavingsState | undefined,
  { measuredMonths, figures, elsewhere }: ClaimFacts,
): Refused | undefined {
  const { from, to } = command.months;
  const isReleased = restsOnReleased(command);
  const others = othersOnTheSame([...(state?.claims ?? []), ...(isReleased ? [] : elsewhere)], command);
  return (
    (isReleased ? undefined : notMeasured(monthsFrom(from, to), measuredMonths)) ??
    notAsItReads(command, figures) ??
    aboveTheFigure(command, others)
  );
}

interface Named {
  readonly measureId: string;
  readonly line: BudgetLine;
}

function unknownThere(facts: ClaimFacts, { measureId, line }: Named): Refused | undefined {
  const { departmentIsKnown, benefitIsKnown, measureIds, budget } = facts;
  if (!departmentIsKnown) return departmentIsNotRegistered();
  if (!benefitIsKnown) return benefitIsNotIdentified();
  if (!measureIds.includes(measureId)) {
    return refused(
      'MeasureIsNotTheBenefits',
      'That is not what is counted of this benefit.',
      'Give its measure; or define first how it is measured.',
    );
  }
  if (budget === undefined) return budgetIsNotApproved();
  if (line.allocationId === undefined || allocationOf(budget, line.allocationId) !== undefined) return undefined;
  return allocationIsNotKnown();
}

/** Takes a claim back. */
export const WithdrawClaim = defineCommand('WithdrawClaim', { ...savings, claimId: id, reason: prose });

/**
 * `ClaimIsNotThere`, `ClaimIsWithdrawn`, `ClaimIsRefused`, `SavingWasNotClaimedYet`; `SavingIsTakenFromTheBudget` while a
 * budget is smaller by it.
 */
const withdraw = goesOn(WithdrawClaim, {
  by: managers,
  records: 'ClaimWithdrawn',
  restsOn: ({ claimId }, state) => newestAbout(claimOf(state, claimId)),
  decide: ({ claimId, effectiveOn }, state) => {
    const found = claimOf(state, claimId);
    if (found === undefined) return claimIsNotThere();
    const refusal = claimIsSettled({ ...found, verified: undefined }) ?? notBeforeTheClaim(found, effectiveOn);
    if (refusal !== undefined) return refusal;
    const [taken] = reductionsOf(found);
    if (taken !== undefined) {
      return refused(
        'SavingIsTakenFromTheBudget',
        `By entry ${taken.reduced.n} a budget is smaller by this claim.`,
        'Have finance return that to the budget first.',
      );
    }
    return accepted({ type: 'ClaimWithdrawn', data: { claimId } });
  },
});

/** Every command about the savings of a department in a year. What is outside it is by what is known of it. */
export const savingsDecides = decidesOn<SavingsState, SavingsEvent, States>()({
  events: event.savingsEvents,
  idField: 'savingsId',
  unknown: () => refused('NothingWasClaimed', 'Nothing was claimed there.', 'Claim a saving first.'),
  holds: savingsThatAreNotThere,
  commands: [claim, withdraw, ...financeCommands, ...reductionCommands],
});
