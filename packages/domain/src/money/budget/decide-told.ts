import { accepted, refused } from '../../kernel/decision.ts';
import type { BudgetCommandOf } from './commands.ts';
import type { Decided } from './decide.ts';
import type { BudgetState } from './state.ts';

function isTold(): Decided {
  return refused('BudgetIsTold', 'The budget knows this already.', 'Nothing needs to be recorded.');
}

/** `BudgetIsTold`. What the other budget let go is never turned away: it would be nowhere. */
export function receiveVirement(command: BudgetCommandOf<'ReceiveVirement'>, state: BudgetState): Decided {
  const { virementId, fromBudgetId, allocationId, years } = command;
  const told = state.received.some(
    ({ value }) => value.virementId === virementId && value.fromBudgetId === fromBudgetId,
  );
  if (told) return isTold();
  const data = { virementId, fromBudgetId, ...(allocationId === undefined ? {} : { allocationId }), years };
  return accepted({ type: 'VirementReceived', data });
}

/** `BudgetIsTold`. */
export function bringYearForward(command: BudgetCommandOf<'BringYearForward'>, state: BudgetState): Decided {
  const { year, spent, carried } = command;
  if (state.closedYears.some(({ value }) => value.year === year)) return isTold();
  return accepted({ type: 'YearBroughtForward', data: { year, spent, carried } });
}

/** `BudgetIsTold`. */
export function takeBackYearEnd({ year }: BudgetCommandOf<'TakeBackYearEnd'>, state: BudgetState): Decided {
  if (!state.closedYears.some(({ value }) => value.year === year)) return isTold();
  return accepted({ type: 'YearEndTakenBack', data: { year } });
}
