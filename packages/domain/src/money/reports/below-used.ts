import { newest } from '../../kernel/entry.ts';
import type { Stated } from '../../kernel/entry.ts';
import { pounds } from '../../kernel/money.ts';
import type { LedgerWorld } from '../../world.ts';
import { allocationOf } from '../budget/balances.ts';
import type { Allocation, BudgetState, Forecast } from '../budget/state.ts';
import { budgets, isYearClosed } from '../read.ts';
import { usedIn, usedWords } from './used.ts';
import type { Used } from './used.ts';

/** A line of an open year of which more is spent and ordered than was forecast last: it counts as what is used. */
export interface BelowUsed {
  readonly budget: BudgetState;
  /** `undefined` for what is not allocated. */
  readonly allocation: Allocation | undefined;
  readonly year: string;
  readonly forecast: Stated<Forecast>;
  readonly used: Used;
}

/**
 * What a forecast counts as, in pence: no less than what is spent and ordered, once anything is. Example: of £36,500 forecast,
 * £30,000 spent and £7,665 ordered, £37,665.
 */
export function outturnOf(forecast: number, used: Pick<Used, 'amount'> | undefined): number {
  return used === undefined ? forecast : Math.max(forecast, used.amount);
}

/** Follows the name of a line in the term by which more is used of it than was forecast. */
export const usedAbove = ', spent and ordered above its forecast';

/** The newest forecast of an allocation in a year, or without one of what is not allocated. */
export function forecastOf(
  { forecasts }: BudgetState,
  year: string,
  allocationId: string | undefined,
): Stated<Forecast> | undefined {
  return newest(forecasts.filter(({ value }) => value.allocationId === allocationId && value.year === year));
}

/** Every line of which more is used than was forecast, in the years that are open. */
export function forecastsBelowUsed(world: LedgerWorld): readonly BelowUsed[] {
  return budgets(world).flatMap((budget) => {
    const years = new Set(budget.forecasts.map(({ value }) => value.year));
    return [...years]
      .filter((year) => !isYearClosed(world, budget.budgetId, year))
      .flatMap((year) => belowUsedIn(world, budget, year));
  });
}

function belowUsedIn(world: LedgerWorld, budget: BudgetState, year: string): readonly BelowUsed[] {
  return [...usedIn(world, budget, year)].flatMap(([allocationId, used]): readonly BelowUsed[] => {
    const forecast = forecastOf(budget, year, allocationId);
    if (forecast === undefined || used.amount <= forecast.value.outturn) return [];
    return [{ budget, allocation: allocationOf(budget, allocationId ?? ''), year, forecast, used }];
  });
}

/** Example: “£80 is forecast for “Case work” in 2026-27, and £90 is spent: it counts as £90.” */
export function belowUsedSentence({ budget, allocation, year, forecast, used }: BelowUsed): string {
  const what = allocation === undefined ? `what is not allocated of “${budget.title}”` : `“${allocation.title}”`;
  const { outturn } = forecast.value;
  const said = (amount: number) => pounds(amount, [outturn, used.spent, used.ordered]);
  return `${said(outturn)} is forecast for ${what} in ${year}, and ${usedWords(used, [outturn])}: it counts as ${said(used.amount)}.`;
}
