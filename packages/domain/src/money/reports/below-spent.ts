import { newest } from '../../kernel/entry.ts';
import type { Stated } from '../../kernel/entry.ts';
import { entriesInOrder } from '../../kernel/figure.ts';
import { pounds } from '../../kernel/money.ts';
import type { LedgerWorld } from '../../world.ts';
import { allocationOf } from '../budget/balances.ts';
import type { Allocation, BudgetState, Forecast } from '../budget/state.ts';
import { accounts, budgetOf } from '../read.ts';
import { partsOf } from '../spend/account.ts';
import type { SpendState } from '../spend/state.ts';
import { spentBy } from './spent-by.ts';
import type { Paid, SpentBy } from './spent-by.ts';

/** A line of an open year of which more is spent than was forecast last: it counts as what is spent. */
export interface BelowSpent {
  readonly budget: BudgetState;
  /** `undefined` for what is not allocated. */
  readonly allocation: Allocation | undefined;
  readonly year: string;
  readonly forecast: Stated<Forecast>;
  readonly spent: Paid;
}

/**
 * What a forecast counts as, in pence: no less than what is spent, once anything is. Example: of £36,500 forecast and
 * £37,665 spent, £37,665.
 */
export function outturnOf(forecast: number, spent: number | undefined): number {
  return spent === undefined ? forecast : Math.max(forecast, spent);
}

/** Follows the name of a line in the term by which more is spent of it than was forecast. */
export const spentAbove = ', spent above its forecast';

/** The newest forecast of an allocation in a year, or without one of what is not allocated. */
export function forecastOf(
  { forecasts }: BudgetState,
  year: string,
  allocationId: string | undefined,
): Stated<Forecast> | undefined {
  return newest(forecasts.filter(({ value }) => value.allocationId === allocationId && value.year === year));
}

/** What was paid out of a budget for none of its allocations; `undefined` where nothing was. */
export function paidForNone(budget: BudgetState, account: SpendState | undefined): Paid | undefined {
  const paid = account === undefined ? [] : paymentsForNone(budget, spentBy(account));
  if (paid.length === 0) return undefined;
  return {
    amount: paid.reduce((so, { amount }) => so + amount, 0),
    entries: [...entriesInOrder(paid.flatMap(({ entries }) => entries))],
  };
}

/** The same as it was paid: for nothing at all, or for what is no allocation of the budget. */
export function paymentsForNone(budget: BudgetState, spent: SpentBy): readonly Paid[] {
  return [...spent.allocation].flatMap(([id, paid]) => (allocationOf(budget, id) === undefined ? [paid] : []));
}

/** Every line of which more is spent than was forecast, in the years that are open. */
export function forecastsBelowSpent(world: LedgerWorld): readonly BelowSpent[] {
  return accounts(world).flatMap((account) => {
    const { budgetId, year } = partsOf(account.accountId);
    const budget = budgetOf(world, budgetId);
    if (budget === undefined || account.closed !== undefined) return [];
    return [undefined, ...budget.allocations].flatMap((allocation): readonly BelowSpent[] => {
      const forecast = forecastOf(budget, year, allocation?.allocationId);
      const spent =
        allocation === undefined
          ? paidForNone(budget, account)
          : spentBy(account).allocation.get(allocation.allocationId);
      if (forecast === undefined || spent === undefined || spent.amount <= forecast.value.outturn) return [];
      return [{ budget, allocation, year, forecast, spent }];
    });
  });
}

/** Example: “£80 is forecast for “Case work” in 2026-27, and £90 is spent: it counts as £90.” */
export function belowSpentSentence({ budget, allocation, year, forecast, spent }: BelowSpent): string {
  const what = allocation === undefined ? `what is not allocated of “${budget.title}”` : `“${allocation.title}”`;
  const had = pounds(spent.amount);
  return `${pounds(forecast.value.outturn)} is forecast for ${what} in ${year}, and ${had} is spent: it counts as ${had}.`;
}
