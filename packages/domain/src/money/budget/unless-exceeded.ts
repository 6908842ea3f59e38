import { accepted, refused } from '../../kernel/decision.ts';
import type { Decision, Refused } from '../../kernel/decision.ts';
import type { YearAmount } from '../../kernel/schema.ts';
import { allocationOf } from './balances.ts';
import type { BudgetEvent } from './events.ts';
import { hypothetical } from './hypothetical.ts';
import {
  allocationWouldBeExceeded,
  budgetWouldBeExceeded,
  fundingWouldBeExceeded,
  inAClosedYear,
  notOneAmountEach,
} from './refusals.ts';
import type { Allocation, BudgetState } from './state.ts';

/**
 * Accepts the event unless it would use money that is not there, on its day or on a later one. What brings a balance
 * that is below zero nearer to it uses none.
 */
export function unlessExceeded(
  event: BudgetEvent,
  { effectiveOn }: { readonly effectiveOn: string },
  state: BudgetState,
  years: readonly string[],
): Decision<BudgetEvent> {
  const after = hypothetical(state, event, effectiveOn);
  const touched = after.allocations.filter((one, at) => one !== state.allocations[at]);
  const refusal =
    fundingWouldBeExceeded(after, effectiveOn, state) ??
    budgetWouldBeExceeded(after, effectiveOn, years, state) ??
    touched
      .map((one) => allocationWouldBeExceeded(one, effectiveOn, years, allocationBefore(state, one)))
      .find((one) => one !== undefined);
  return refusal ?? accepted(event);
}

/** `YearsAreTheSame`, `AmountIsZero`, `YearIsClosed`. */
export function notMoved(
  { from, to, amount }: { readonly from: string; readonly to: string; readonly amount: number },
  state: BudgetState,
): Refused | undefined {
  if (from === to) {
    return refused('YearsAreTheSame', 'It would be moved to the year where it is.', 'Give two different years.');
  }
  return notOneAmountEach([{ year: from, amount }]) ?? inAClosedYear(state, [from, to]);
}

/** The years of these lines, each once. */
export function yearsIn(lines: readonly YearAmount[]): readonly string[] {
  return [...new Set(lines.map(({ year }) => year))];
}

/** The allocation as it was; with nothing in it, where it is new. */
function allocationBefore(state: BudgetState, after: Allocation): Allocation {
  return allocationOf(state, after.allocationId) ?? { ...after, movements: [] };
}
