import type { LedgerWorld } from '../../world.ts';
import { yearAfter } from '../budget/balances.ts';
import { accountIn, budgetOf } from '../read.ts';
import { accountOf, partsOf } from './account.ts';
import type { SpendFacts, YearEndFacts } from './decide.ts';
import { isSomethingOnTheWay, untoldYears } from './told.ts';

type OfAccount = Readonly<Record<'accountId', string>>;

export function spendFacts({ accountId }: OfAccount, world: LedgerWorld): SpendFacts {
  return { budget: budgetOf(world, partsOf(accountId).budgetId) };
}

export function yearEndFacts({ accountId }: OfAccount, world: LedgerWorld): YearEndFacts {
  const { budgetId, year } = partsOf(accountId);
  return {
    budget: budgetOf(world, budgetId),
    budgetIsTold: untoldYears(budgetId, world).length === 0 && !isSomethingOnTheWay(budgetId, world),
    nextClosed: accountIn(world, accountOf(budgetId, yearAfter(year)))?.closed,
  };
}
