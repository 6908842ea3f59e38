import { defineCommand } from '../../kernel/command.ts';
import { financialYearOf } from '../../kernel/day.ts';
import { everything, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { financiers } from '../../kernel/roles.ts';
import { prose } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { budgetIsNotApproved, notApprovedBy } from '../budget/refusals.ts';
import { accountId } from './account-id.ts';
import { partsOf, spentIn } from './account.ts';
import * as event from './events.ts';
import type { SpendEvent } from './events.ts';
import { yearEndFacts } from './facts.ts';
import { notOfTheBudget } from './of-the-budget.ts';
import { notEndedSo } from './ended-so.ts';
import type { SpendState } from './state.ts';

const { begins, goesOn } = rulesFor<SpendState, SpendEvent, States>();

const by = financiers;

const account = { accountId };

/** Closes the year, and says what becomes of the rest; what it cost is worked out, not stated. */
export const CloseYear = defineCommand('CloseYear', {
  ...account,
  carried: event.YearClosed.schema.shape.carried,
  borneBy: event.YearClosed.schema.shape.borneBy,
});

/**
 * Closes a year. In this order: the budget is there (`BudgetIsNotApproved`) and was by that day
 * (`BudgetWasNotApprovedYet`), the year is open (`YearIsClosed`) and over (`YearIsNotOver`); the budget knows how its
 * years were closed and opened and what was vired to it (`BudgetIsBeingTold`); nothing is carried into a year that is closed
 * (`NextYearIsClosed`); each allocation is named once
 * (`AllocationIsNamedTwice`, `AllocationIsNotKnown`), and no more is carried than is left of it
 * (`CarryForwardIsTooLarge`, which says how much); what was overspent and is not carried has somebody who bears it
 * (`OverspendIsNotBorne`).
 */
const closeYear = begins(CloseYear, {
  by,
  records: 'YearClosed',
  restsOn: everything,
  facts: yearEndFacts,
  decide: ({ accountId, effectiveOn, carried, borneBy }, state, { budget, budgetIsTold, nextClosed }) => {
    if (budget === undefined) return budgetIsNotApproved();
    const notYet = notApprovedBy(effectiveOn, budget);
    if (notYet !== undefined) return notYet;
    const { year } = partsOf(accountId);
    if (state?.closed !== undefined) {
      return refused('YearIsClosed', `${year} was closed on ${state.closed.on}.`, 'Nothing needs to be recorded.');
    }
    if (financialYearOf(effectiveOn) <= year) {
      return refused('YearIsNotOver', `${year} was not over on ${effectiveOn}.`, 'Give a day after 31 March.');
    }
    if (!budgetIsTold) {
      return refused(
        'BudgetIsBeingTold',
        'The budget is being told how a year ended, or of a virement.',
        'Try again in a moment.',
      );
    }
    if (nextClosed !== undefined && carried.length > 0) return nextYearIsClosed(nextClosed);
    const named = carried.map(({ allocationId }) => allocationId ?? '');
    if (new Set(named).size < named.length) {
      return refused('AllocationIsNamedTwice', 'An allocation is named twice.', 'Carry forward one amount for each.');
    }
    const refusal =
      notOfTheBudget(budget, carried) ?? notEndedSo(budget, { year, on: effectiveOn }, state, carried, borneBy);
    if (refusal !== undefined) return refusal;
    const spent = state === undefined ? 0 : spentIn(state);
    return accepted({ type: 'YearClosed', data: { spent, carried, ...(borneBy === undefined ? {} : { borneBy }) } });
  },
});

/** Opens a closed year again. */
export const ReopenYear = defineCommand('ReopenYear', { ...account, reason: prose });

/** `YearIsOpen`; `NextYearIsClosed`, since what that one began with would change. */
const reopen = goesOn(ReopenYear, {
  by,
  records: 'YearReopened',
  restsOn: everything,
  facts: yearEndFacts,
  decide: (_command, state, { nextClosed }) => {
    if (state.closed === undefined) {
      return refused('YearIsOpen', 'The year has not been closed.', 'Nothing needs to be recorded.');
    }
    return nextClosed === undefined ? accepted({ type: 'YearReopened', data: {} }) : nextYearIsClosed(nextClosed);
  },
});

function nextYearIsClosed({ on }: { readonly on: string }): Refused {
  return refused('NextYearIsClosed', `The year after it was closed on ${on}.`, 'Open that one again first.');
}

/** Commands about the end of a year. */
export const yearEndCommands = [closeYear, reopen] as const;
