import { financialYearOf } from '../../../kernel/day.ts';
import type { Stated } from '../../../kernel/entry.ts';
import type { YearAmount } from '../../../kernel/schema.ts';
import type { LedgerWorld } from '../../../world.ts';
import { wholeOf } from '../../budget/balances.ts';
import { virementRulesOn } from '../../budget/granting.ts';
import type { BudgetState, Virement } from '../../budget/state.ts';
import { limitOf } from '../../budget/virement.ts';
import { budgets } from '../../read.ts';

/** Several moves of one financial year between the same places, each within a rung that they pass together. */
export interface MovesTogether {
  readonly budget: BudgetState;
  readonly moves: readonly Stated<Virement>[];
  /** In pence. */
  readonly together: number;
  /** The authority by which each was made, and the most that it covers. */
  readonly rung: string;
  readonly limit: number;
}

/** Moves that look as if one was cut into several so that a lower authority could make them. Nobody is accused. */
export function movesTogether(world: LedgerWorld): readonly MovesTogether[] {
  return budgets(world).flatMap((budget) => {
    const between = Map.groupBy(budget.virements, ({ on, value: { from, to, rung } }) =>
      [financialYearOf(on), from, to.budgetId, to.allocationId, rung].join(' '),
    );
    return [...between.values()].flatMap((moves) => {
      const found = passing(world, budget, moves);
      return found === undefined ? [] : [found];
    });
  });
}

function passing(
  world: LedgerWorld,
  budget: BudgetState,
  moves: readonly Stated<Virement>[],
): MovesTogether | undefined {
  const last = moves.at(-1);
  if (last === undefined || moves.length < 2) return undefined;
  const { kind, rung: title } = last.value;
  const rung = virementRulesOn(world, last.on)?.ladders[kind].find((one) => one.title === title);
  if (rung === undefined) return undefined;
  const limit = limitOf(rung, wholeOf(budget, last.on));
  const together = moves.reduce((so, { value }) => so + amountOf(value), 0);
  return together > limit ? { budget, moves, together, rung: title, limit } : undefined;
}

/** The amounts of all years together; in pence. */
export function amountOf({ years }: { readonly years: readonly YearAmount[] }): number {
  return years.reduce((so, { amount }) => so + amount, 0);
}
