import type { LedgerWorld } from '../../world.ts';
import { accounts, budgetOf } from '../read.ts';
import { partsOf } from './account.ts';

/** Years of a budget that their account closed or opened again and of which the budget has not been told yet. */
export function untoldYears(budgetId: string, world: LedgerWorld): readonly string[] {
  const told = new Set(budgetOf(world, budgetId)?.closedYears.map(({ value }) => value.year));
  return accounts(world).flatMap(({ accountId, closed }) => {
    const of = partsOf(accountId);
    return of.budgetId === budgetId && (closed !== undefined) !== told.has(of.year) ? [of.year] : [];
  });
}
