import type { LedgerWorld } from '../../world.ts';
import { budgetOf } from '../read.ts';
import { partsOf } from './account.ts';
import type { SpendFacts } from './decide.ts';
import { untoldYears } from './told.ts';

export function spendFacts({ accountId }: { readonly accountId: string }, world: LedgerWorld): SpendFacts {
  const { budgetId } = partsOf(accountId);
  return { budget: budgetOf(world, budgetId), budgetIsTold: untoldYears(budgetId, world).length === 0 };
}
