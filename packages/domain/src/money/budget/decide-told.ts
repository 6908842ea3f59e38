import { defineCommand } from '../../kernel/command.ts';
import { nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { nobody } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { isClosedAs } from '../spend/told.ts';
import * as event from './events.ts';
import type { BudgetEvent } from './events.ts';
import { takingOf } from './balances.ts';
import { toldFacts } from './facts.ts';
import type { BudgetState } from './state.ts';

const { goesOn } = rulesFor<BudgetState, BudgetEvent, States>();

const budget = { budgetId: id };

function isTold(): Refused {
  return refused('BudgetIsTold', 'The budget knows this already.', 'Nothing needs to be recorded.');
}

/** Follows from a virement out of another budget. */
export const ReceiveVirement = defineCommand('ReceiveVirement', {
  ...budget,
  ...event.VirementReceived.schema.shape,
});

/** `BudgetIsTold`. What the other budget let go is never turned away: it would be nowhere. */
const receiveVirement = goesOn(ReceiveVirement, {
  by: nobody,
  records: 'VirementReceived',
  restsOn: nothing,
  decide: (command, state) => {
    const { virementId, fromBudgetId, allocationId, years } = command;
    const told = state.received.some(
      ({ value }) => value.virementId === virementId && value.fromBudgetId === fromBudgetId,
    );
    if (told) return isTold();
    const data = { virementId, fromBudgetId, ...(allocationId === undefined ? {} : { allocationId }), years };
    return accepted({ type: 'VirementReceived', data });
  },
});

/** Follows from the closing of a year's account. */
export const BringYearForward = defineCommand('BringYearForward', {
  ...budget,
  ...event.YearBroughtForward.schema.shape,
});

/** `BudgetIsTold`, also of a closing that does not stand any more: only the newest one is carried forward. */
const bringYearForward = goesOn(BringYearForward, {
  by: nobody,
  records: 'YearBroughtForward',
  restsOn: nothing,
  facts: toldFacts,
  decide: ({ year, spent, carried, effectiveOn }, state, { closed }) => {
    if (state.closedYears.some(({ value }) => value.year === year)) return isTold();
    if (!isClosedAs(closed, { on: effectiveOn, value: { spent, carried } })) return isTold();
    return accepted({ type: 'YearBroughtForward', data: { year, spent, carried } });
  },
});

/** Follows from the opening again of a year's account. */
export const TakeBackYearEnd = defineCommand('TakeBackYearEnd', { ...budget, ...event.YearEndTakenBack.schema.shape });

/** `BudgetIsTold`, also where it has the closing that stands now. */
const takeBackYearEnd = goesOn(TakeBackYearEnd, {
  by: nobody,
  records: 'YearEndTakenBack',
  restsOn: nothing,
  facts: toldFacts,
  decide: ({ year }, state, { closed }) => {
    const had = state.closedYears.find(({ value }) => value.year === year);
    if (had === undefined || isClosedAs(closed, had)) return isTold();
    return accepted({ type: 'YearEndTakenBack', data: { year } });
  },
});

/** Follows from the reduction of the budget by a verified saving. */
export const TakeSaving = defineCommand('TakeSaving', { ...budget, ...event.SavingTaken.schema.shape });

/** `BudgetIsTold`. What a saving took is never turned away: whether it was there was decided with the reduction. */
const takeSaving = goesOn(TakeSaving, {
  by: nobody,
  records: 'SavingTaken',
  restsOn: nothing,
  decide: ({ savingsId, claimId, reductionId, allocationId, lines }, state) => {
    if (takingOf(state, { savingsId, reductionId }) !== undefined) return isTold();
    const from = allocationId === undefined ? {} : { allocationId };
    return accepted({ type: 'SavingTaken', data: { savingsId, claimId, reductionId, ...from, lines } });
  },
});

/** Follows from the return of what a saving took. */
export const GiveSavingBack = defineCommand('GiveSavingBack', { ...budget, ...event.SavingGivenBack.schema.shape });

/** `BudgetIsTold`, also where it was never taken. */
const giveSavingBack = goesOn(GiveSavingBack, {
  by: nobody,
  records: 'SavingGivenBack',
  restsOn: nothing,
  decide: ({ savingsId, reductionId }, state) => {
    const found = takingOf(state, { savingsId, reductionId });
    if (found === undefined || found.value.givenBack !== undefined) return isTold();
    return accepted({ type: 'SavingGivenBack', data: { savingsId, reductionId } });
  },
});

/** Commands that follow from entries of other streams. */
export const budgetToldCommands = [
  receiveVirement,
  bringYearForward,
  takeBackYearEnd,
  takeSaving,
  giveSavingBack,
] as const;
