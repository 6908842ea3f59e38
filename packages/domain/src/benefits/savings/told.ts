import { takingOf } from '../../money/budget/balances.ts';
import { budgetOf } from '../../money/read.ts';
import type { LedgerWorld } from '../../world.ts';
import { allSavings } from '../read.ts';
import type { Reduction } from './state.ts';

/** A reduction, or its return, that the budget has not been told of yet, by the entry that tells it. */
export interface Untold {
  readonly n: number;
  readonly budgetId: string;
  readonly savingsId: string;
  readonly reductionId: string;
}

/** Every reduction of a budget by a saving, and every return, that the budget has not been told of yet. */
export function untoldSavings(world: LedgerWorld): readonly Untold[] {
  return allSavings(world).flatMap(({ savingsId, claims }) =>
    claims.flatMap(({ reductions }) => reductions.flatMap((one) => untold(savingsId, one, world))),
  );
}

function untold(savingsId: string, reduction: Reduction, world: LedgerWorld): readonly Untold[] {
  const { reductionId, line, reduced, returned } = reduction;
  const { budgetId } = line;
  const budget = budgetOf(world, budgetId);
  const taken = budget && takingOf(budget, { savingsId, reductionId });
  const of = { budgetId, savingsId, reductionId };
  if (taken === undefined)
    return [{ n: reduced.n, ...of }, ...(returned === undefined ? [] : [{ n: returned.n, ...of }])];
  return returned === undefined || taken.value.givenBack !== undefined ? [] : [{ n: returned.n, ...of }];
}

/** Whether a saving took something from this budget, or returned it, that has not arrived there yet. */
export function isSavingOnTheWay(budgetId: string, world: LedgerWorld): boolean {
  return untoldSavings(world).some((one) => one.budgetId === budgetId);
}
