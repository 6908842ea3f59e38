import { accepted, refused } from '../../kernel/decision.ts';
import { isClosedAs } from '../spend/told.ts';
import type { Closed } from '../spend/told.ts';
import type { BudgetCommandOf } from './commands.ts';
import type { Decided } from './decide.ts';
import type { BudgetState } from './state.ts';

/** How the account of the year is closed now; `undefined` while it is open. */
export interface ToldFacts {
  readonly closed: Closed | undefined;
}

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

/** `BudgetIsTold`, also of a closing that does not stand any more: only the newest one is carried forward. */
export function bringYearForward(
  { year, spent, carried, effectiveOn }: BudgetCommandOf<'BringYearForward'>,
  state: BudgetState,
  { closed }: ToldFacts,
): Decided {
  if (state.closedYears.some(({ value }) => value.year === year)) return isTold();
  if (!isClosedAs(closed, { on: effectiveOn, value: { spent, carried } })) return isTold();
  return accepted({ type: 'YearBroughtForward', data: { year, spent, carried } });
}

/** `BudgetIsTold`, also where it has the closing that stands now. */
export function takeBackYearEnd(
  { year }: BudgetCommandOf<'TakeBackYearEnd'>,
  state: BudgetState,
  { closed }: ToldFacts,
): Decided {
  const had = state.closedYears.find(({ value }) => value.year === year);
  if (had === undefined || isClosedAs(closed, had)) return isTold();
  return accepted({ type: 'YearEndTakenBack', data: { year } });
}
