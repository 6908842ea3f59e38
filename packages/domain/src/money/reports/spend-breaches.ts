import { entriesInOrder } from '../../kernel/figure.ts';
import { pounds } from '../../kernel/money.ts';
import type { Breach } from '../../reports/checks/breach.ts';
import type { LedgerWorld } from '../../world.ts';
import type { BudgetState } from '../budget/state.ts';
import { accounts, budgetOf, budgets } from '../read.ts';
import { partsOf } from '../spend/account.ts';
import { untoldYears } from '../spend/told.ts';
import { belowUsedSentence, forecastsBelowUsed } from './below-used.ts';
import { overspent, overspentSentence } from './overspent/overspent.ts';
import { paidForNone } from './spent-by.ts';
import { movesTogether } from './virements/virements-together.ts';

/** What was spent or ordered above an allocation, or spent for none: it happened, and somebody has to say why. */
export function spendBreaches(world: LedgerWorld): readonly Breach[] {
  return [
    ...spentForNone(world),
    ...overspent(world).map((one) => ({
      rule: one.by === 'spend' ? ('AllocationIsOverspent' as const) : ('AllocationIsOvercommitted' as const),
      sentence: overspentSentence(world, one),
      entries: one.entries,
    })),
  ];
}

function spentForNone(world: LedgerWorld): readonly Breach[] {
  return accounts(world).flatMap((account): readonly Breach[] => {
    const { budgetId, year } = partsOf(account.accountId);
    const budget = budgetOf(world, budgetId);
    const paid = budget && paidForNone(budget, account);
    if (paid === undefined) return [];
    const sentence = `${pounds(paid.amount)} was spent out of “${budget?.title}” in ${year} for no allocation.`;
    return [{ rule: 'SpendIsWithoutAllocation', sentence, entries: paid.entries }];
  });
}

/** Forecasts of less than was spent and ordered since, or on the same day. */
export function forecastBreaches(world: LedgerWorld): readonly Breach[] {
  return forecastsBelowUsed(world).map((one) => ({
    rule: one.used.spent > one.forecast.value.outturn ? 'ForecastIsBelowSpent' : 'ForecastIsBelowCommitted',
    sentence: belowUsedSentence(one),
    entries: entriesInOrder([one.forecast.n, ...one.used.entries]),
  }));
}

/** Moves that together pass the authority by which each of them was made. */
export function movesBreaches(world: LedgerWorld): readonly Breach[] {
  return movesTogether(world).map(({ budget, moves, together, rung, limit }) => ({
    rule: 'VirementsTogetherAreAboveAuthority',
    sentence: `${moves.length} virements out of “${budget.title}” moved ${pounds(together)} between the same places in one year, each by ${rung}, whose authority ends at ${pounds(limit)}.`,
    entries: moves.map(({ n }) => n),
  }));
}

/** A virement or the end of a year that its budget has not been told of yet: it will be within a moment. */
export function pendingMoney(world: LedgerWorld): readonly Breach[] {
  return budgets(world).flatMap((budget) => [...virementsOnTheWay(world, budget), ...yearsOnTheWay(world, budget)]);
}

function virementsOnTheWay(world: LedgerWorld, budget: BudgetState): readonly Breach[] {
  return budget.virements.flatMap(({ n, value }): readonly Breach[] => {
    if (value.to.budgetId === undefined) return [];
    const other = budgetOf(world, value.to.budgetId);
    const told = other?.received.some(
      (one) => one.value.virementId === value.virementId && one.value.fromBudgetId === budget.budgetId,
    );
    if (told === true) return [];
    const sentence = `A virement out of “${budget.title}” has not reached “${other?.title ?? value.to.budgetId}” yet.`;
    return [{ rule: 'BudgetIsBeingTold', sentence, entries: [n] }];
  });
}

function yearsOnTheWay(world: LedgerWorld, budget: BudgetState): readonly Breach[] {
  return untoldYears(budget.budgetId, world).map((year) => {
    const account = accounts(world).find(({ accountId }) => accountId === `${budget.budgetId}.${year}`);
    const sentence = `“${budget.title}” does not know yet how ${year} was closed or opened again.`;
    return { rule: 'BudgetIsBeingTold', sentence, entries: account?.closed === undefined ? [] : [account.closed.n] };
  });
}
