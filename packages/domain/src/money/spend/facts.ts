import { isSavingOnTheWay } from '../../benefits/savings/told.ts';
import type { Stated } from '../../kernel/entry.ts';
import type { LedgerWorld } from '../../world.ts';
import { yearAfter } from '../budget/balances.ts';
import type { BudgetState } from '../budget/state.ts';
import { accountIn, budgetOf } from '../read.ts';
import { accountOf, partsOf } from './account.ts';
import type { Closing } from './state.ts';
import { isSomethingOnTheWay, untoldYears } from './told.ts';

type OfAccount = Readonly<Record<'accountId', string>>;

/** What an account leans on: its budget as it is known here. */
export interface SpendFacts {
  readonly budget: BudgetState | undefined;
}

/** What the end of a year leans on besides. */
export interface YearEndFacts extends SpendFacts {
  /**
   * Whether the budget has been told of everything that its accounts closed and opened other budgets vired to it and savings
   * took from it.
   */
  readonly budgetIsTold: boolean;
  /** How the account of the next year is closed; `undefined` while it is open. */
  readonly nextClosed: Stated<Closing> | undefined;
}

export function spendFacts({ accountId }: OfAccount, world: LedgerWorld): SpendFacts {
  return { budget: budgetOf(world, partsOf(accountId).budgetId) };
}

export function yearEndFacts({ accountId }: OfAccount, world: LedgerWorld): YearEndFacts {
  const { budgetId, year } = partsOf(accountId);
  return {
    budget: budgetOf(world, budgetId),
    budgetIsTold:
      untoldYears(budgetId, world).length === 0 &&
      !isSomethingOnTheWay(budgetId, world) &&
      !isSavingOnTheWay(budgetId, world),
    nextClosed: accountIn(world, accountOf(budgetId, yearAfter(year)))?.closed,
  };
}
