import { splitStream } from '../../kernel/entry.ts';
import { takingOf } from '../../money/budget/balances.ts';
import { budgetOf } from '../../money/read.ts';
import type { DomainEntry, LedgerWorld } from '../../world.ts';

/** An entry of savings of which a budget is told. */
type Followed = Extract<DomainEntry, { type: 'BudgetReducedBySaving' | 'SavingReturned' }>;

export function isOfSavings(entry: DomainEntry): entry is Followed {
  return entry.type === 'BudgetReducedBySaving' || entry.type === 'SavingReturned';
}

/** What a budget is told because of this entry. */
export function savingIsTold(entry: Followed) {
  const { id: savingsId } = splitStream(entry.stream);
  const { claimId, reductionId } = entry.data;
  if (entry.type === 'SavingReturned') {
    return { type: 'GiveSavingBack', budgetId: entry.data.budgetId, savingsId, reductionId } as const;
  }
  const { line, lines } = entry.data;
  const from = line.allocationId === undefined ? {} : { allocationId: line.allocationId };
  const of = { budgetId: line.budgetId, savingsId, claimId, reductionId };
  return { type: 'TakeSaving' as const, ...of, ...from, lines };
}

/** Whether the budget knows already what this entry tells it. */
export function savingIsToldOf(entry: Followed, world: LedgerWorld): boolean {
  const { id: savingsId } = splitStream(entry.stream);
  const { reductionId } = entry.data;
  const budgetId = entry.type === 'SavingReturned' ? entry.data.budgetId : entry.data.line.budgetId;
  const budget = budgetOf(world, budgetId);
  const taken = budget && takingOf(budget, { savingsId, reductionId });
  if (taken === undefined) return false;
  return entry.type === 'BudgetReducedBySaving' || taken.value.givenBack !== undefined;
}
