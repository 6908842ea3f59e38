import { defineCommand } from '../../kernel/command.ts';
import { newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import { unlessSame } from '../../kernel/refusals.ts';
import { managers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { allocationOf } from './balances.ts';
import * as event from './events.ts';
import type { BudgetEvent } from './events.ts';
import { forecastFacts } from './facts.ts';
import { allocationIsNotKnown, forecastIsBelowSpent, inAClosedYear, notOneAmountEach } from './refusals.ts';
import type { BudgetState } from './state.ts';
import { yearsIn } from './unless-exceeded.ts';

const { goesOn } = rulesFor<BudgetState, BudgetEvent, States>();

const budget = { budgetId: id };

/** Records an order that will have to be paid. */
export const RaiseCommitment = defineCommand('RaiseCommitment', { ...budget, ...event.CommitmentRaised.schema.shape });

/**
 * `CommitmentIsThere`, `AllocationIsNotKnown`, `LineIsGivenTwice`, `AmountIsZero`, `YearIsClosed`. An order above what the
 * allocation has was placed all the same: it is recorded, and shown as such.
 */
const raiseCommitment = goesOn(RaiseCommitment, {
  by: managers,
  records: 'CommitmentRaised',
  restsOn: nothing,
  decide: (command, state) => {
    const { commitmentId, allocationId, supplier, reference, years } = command;
    if (state.commitments.some((one) => one.commitmentId === commitmentId)) {
      return refused('CommitmentIsThere', 'This order has been recorded.', 'Record it under another name.');
    }
    if (allocationId !== undefined && allocationOf(state, allocationId) === undefined) return allocationIsNotKnown();
    const data = {
      commitmentId,
      ...(allocationId === undefined ? {} : { allocationId }),
      supplier,
      ...(reference === undefined ? {} : { reference }),
      years,
    };
    const refusal = notOneAmountEach(years) ?? inAClosedYear(state, yearsIn(years));
    return refusal ?? accepted({ type: 'CommitmentRaised', data });
  },
});

/** Records that what is left of an order will not be paid. */
export const CancelCommitment = defineCommand('CancelCommitment', {
  ...budget,
  ...event.CommitmentCancelled.schema.shape,
  reason: prose,
});

/** `CommitmentIsNotKnown`, `CommitmentIsCancelled`, `CommitmentWasNotRaisedYet`. */
const cancelCommitment = goesOn(CancelCommitment, {
  by: managers,
  records: 'CommitmentCancelled',
  restsOn: nothing,
  decide: (command, state) => {
    const { commitmentId, effectiveOn } = command;
    const found = state.commitments.find((one) => one.commitmentId === commitmentId);
    if (found === undefined) {
      return refused('CommitmentIsNotKnown', 'The budget has no such order.', 'Choose one of its orders.');
    }
    if (found.cancelled !== undefined) {
      return refused(
        'CommitmentIsCancelled',
        `It was cancelled on ${found.cancelled.on}.`,
        'Nothing needs to be recorded.',
      );
    }
    if (effectiveOn < found.raised.on) {
      return refused(
        'CommitmentWasNotRaisedYet',
        `On ${effectiveOn} it had not been ordered; that happened on ${found.raised.on}.`,
        'Give a day on or after that day.',
      );
    }
    return accepted({ type: 'CommitmentCancelled', data: { commitmentId } });
  },
});

/** Forecasts what a year will have cost by its end. */
export const ReviseForecast = defineCommand('ReviseForecast', {
  ...budget,
  ...event.ForecastRevised.schema.shape,
  reason: prose,
});

/** `AllocationIsNotKnown`, `YearIsClosed`, `ForecastIsBelowSpent`, `NothingIsDifferent`. */
const forecast = goesOn(ReviseForecast, {
  by: managers,
  records: 'ForecastRevised',
  restsOn: ({ allocationId, year }, state) =>
    newestOf(state?.forecasts.findLast(({ value }) => value.allocationId === allocationId && value.year === year)),
  facts: forecastFacts,
  decide: (command, state, { spent }) => {
    const { allocationId, year, outturn } = command;
    if (allocationId !== undefined && allocationOf(state, allocationId) === undefined) return allocationIsNotKnown();
    const closed = inAClosedYear(state, [year]);
    if (closed !== undefined) return closed;
    if (spent !== undefined && outturn < spent) return forecastIsBelowSpent(spent, command.effectiveOn);
    const last = state.forecasts.findLast(({ value }) => value.allocationId === allocationId && value.year === year);
    const data = { ...(allocationId === undefined ? {} : { allocationId }), year, outturn };
    const isSame = last?.value.outturn === outturn && last.on === command.effectiveOn;
    return unlessSame(isSame, { type: 'ForecastRevised', data });
  },
});

/** Commands about what is ordered, and what a year is expected to cost. */
export const commitmentCommands = [raiseCommitment, cancelCommitment, forecast] as const;
