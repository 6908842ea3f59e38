import { defineCommand } from '../../kernel/command.ts';
import { newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { financiers, managers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { allocationOf } from './balances.ts';
import * as event from './events.ts';
import type { BudgetEvent, Purpose } from './events.ts';
import { purposeFacts } from './facts.ts';
import { allocationIsNotKnown, inAClosedYear, notFor, notOneAmountEach } from './refusals.ts';
import type { Allocation, BudgetState } from './state.ts';
import { notMoved, unlessExceeded, yearsIn } from './unless-exceeded.ts';

const { goesOn } = rulesFor<BudgetState, BudgetEvent, States>();

const budget = { budgetId: id };

/** Asks for money out of the budget. */
export const ProposeAllocation = defineCommand('ProposeAllocation', {
  ...budget,
  ...event.AllocationProposed.schema.shape,
  reason: prose,
});

/** `AllocationIsThere`, `LineIsGivenTwice`, `AmountIsZero`, `YearIsClosed`, and what `notFor` says. */
const propose = goesOn(ProposeAllocation, {
  by: managers,
  records: 'AllocationProposed',
  restsOn: nothing,
  facts: purposeFacts,
  decide: ({ allocationId, title, about, years }, state, facts) => {
    if (openProposal(state, allocationId) !== undefined || allocationOf(state, allocationId) !== undefined) {
      return refused(
        'AllocationIsThere',
        'This has been proposed or allocated already.',
        'Propose it under another name.',
      );
    }
    const refusal = notFor(facts) ?? notOneAmountEach(years) ?? inAClosedYear(state, yearsIn(years));
    return refusal ?? accepted({ type: 'AllocationProposed', data: { allocationId, title, about, years } });
  },
});

/** Turns down what was proposed. */
export const DeclineAllocation = defineCommand('DeclineAllocation', {
  ...budget,
  ...event.AllocationDeclined.schema.shape,
  reason: prose,
});

/** `NothingWasProposed`. */
const decline = goesOn(DeclineAllocation, {
  by: financiers,
  records: 'AllocationDeclined',
  restsOn: nothing,
  decide: ({ allocationId }, state) => {
    if (openProposal(state, allocationId) === undefined || allocationOf(state, allocationId) !== undefined) {
      return refused('NothingWasProposed', 'No such proposal waits.', 'Choose one that waits.');
    }
    return accepted({ type: 'AllocationDeclined', data: { allocationId } });
  },
});

/** Sets money of the budget aside for one thing, or more of it. */
export const AllocateFunds = defineCommand('AllocateFunds', { ...budget, ...event.FundsAllocated.schema.shape });

/**
 * `LineIsGivenTwice`, `AmountIsZero`, `YearIsClosed`, what `notFor` says; `AllocationIsForSomethingElse` when it is there
 * and for another thing; `BudgetIsExceeded` by how much.
 */
const allocate = goesOn(AllocateFunds, {
  by: financiers,
  records: 'FundsAllocated',
  restsOn: ({ allocationId }, state) =>
    newestOf(...(state?.allocations.find((one) => one.allocationId === allocationId)?.movements ?? [])),
  facts: purposeFacts,
  decide: (command, state, facts) => {
    const { allocationId, title, about, years } = command;
    const given = yearsIn(years);
    const there = allocationOf(state, allocationId);
    const refusal = notFor(facts) ?? notOneAmountEach(years) ?? inAClosedYear(state, given) ?? other(there, command);
    const event: BudgetEvent = { type: 'FundsAllocated', data: { allocationId, title, about, years } };
    return refusal ?? unlessExceeded(event, command, state, given);
  },
});

function other(
  there: Allocation | undefined,
  { about, title }: { readonly about: Purpose; readonly title: string },
): Refused | undefined {
  if (there === undefined) return undefined;
  if (there.title === title && JSON.stringify(there.about) === JSON.stringify(about)) return undefined;
  return refused(
    'AllocationIsForSomethingElse',
    `This allocation is “${there.title}”.`,
    'Allocate more to it under its own title and purpose, or allocate to another.',
  );
}

/** Frees so much of an allocation. */
export const ReleaseAllocation = defineCommand('ReleaseAllocation', {
  ...budget,
  ...event.AllocationReleased.schema.shape,
  reason: prose,
});

/** `AllocationIsNotKnown`, `LineIsGivenTwice`, `AmountIsZero`, `YearIsClosed`, `AllocationIsExceeded`. */
const release = goesOn(ReleaseAllocation, {
  by: financiers,
  records: 'AllocationReleased',
  restsOn: nothing,
  decide: (command, state) => {
    const { allocationId, years } = command;
    if (allocationOf(state, allocationId) === undefined) return allocationIsNotKnown();
    const given = yearsIn(years);
    const refusal = notOneAmountEach(years) ?? inAClosedYear(state, given);
    return (
      refusal ?? unlessExceeded({ type: 'AllocationReleased', data: { allocationId, years } }, command, state, given)
    );
  },
});

/** Moves money of an allocation to another year. */
export const ReprofileAllocation = defineCommand('ReprofileAllocation', {
  ...budget,
  ...event.AllocationReprofiled.schema.shape,
  reason: prose,
});

/** `AllocationIsNotKnown`, `YearsAreTheSame`, `AmountIsZero`, `YearIsClosed`, `AllocationIsExceeded`, `BudgetIsExceeded`. */
const reprofileAllocation = goesOn(ReprofileAllocation, {
  by: financiers,
  records: 'AllocationReprofiled',
  restsOn: nothing,
  decide: (command, state) => {
    const { allocationId, from, to, amount } = command;
    if (allocationOf(state, allocationId) === undefined) return allocationIsNotKnown();
    const event: BudgetEvent = { type: 'AllocationReprofiled', data: { allocationId, from, to, amount } };
    return notMoved(command, state) ?? unlessExceeded(event, command, state, [from, to]);
  },
});

function openProposal(state: BudgetState, allocationId: string) {
  const last = state.proposals.findLast((one) => one.allocationId === allocationId);
  return last?.declined === undefined ? last : undefined;
}

/** Commands about what is set aside. */
export const allocationCommands = [propose, decline, allocate, release, reprofileAllocation] as const;
