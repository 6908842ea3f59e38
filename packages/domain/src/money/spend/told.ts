import { canonicalJson } from '../../kernel/digest/canonical-json.ts';
import type { LedgerWorld } from '../../world.ts';
import type { BroughtForward } from '../budget/events.ts';
import { accounts, budgetOf, budgets } from '../read.ts';
import { partsOf } from './account.ts';

/** How a year was closed, and of which day. */
export interface Closed {
  readonly on: string;
  readonly value: { readonly spent: number; readonly carried: readonly BroughtForward[] };
}

/** Whether a year is closed, and in this way. */
export function isClosedAs(one: Closed | undefined, other: Closed): boolean {
  return one !== undefined && asText(one) === asText(other);
}

function asText({ on, value: { spent, carried } }: Closed): string {
  return canonicalJson([on, spent, carried]);
}

/** Years of a budget that their account closed or opened again and of which the budget has not been told yet. */
export function untoldYears(budgetId: string, world: LedgerWorld): readonly string[] {
  const told = new Map(budgetOf(world, budgetId)?.closedYears.map((one) => [one.value.year, one] as const));
  return accounts(world).flatMap(({ accountId, closed }) => {
    const of = partsOf(accountId);
    const had = told.get(of.year);
    const isTold = had === undefined ? closed === undefined : isClosedAs(closed, had);
    return of.budgetId === budgetId && !isTold ? [of.year] : [];
  });
}

/** Whether another budget vired something to this one that has not arrived yet. */
export function isSomethingOnTheWay(budgetId: string, world: LedgerWorld): boolean {
  const received = budgetOf(world, budgetId)?.received ?? [];
  const arrived = new Set(received.map(({ value }) => `${value.fromBudgetId} ${value.virementId}`));
  return budgets(world).some((from) =>
    from.virements.some(
      ({ value }) => value.to.budgetId === budgetId && !arrived.has(`${from.budgetId} ${value.virementId}`),
    ),
  );
}
