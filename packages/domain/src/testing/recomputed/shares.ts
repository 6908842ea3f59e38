import type { DomainEntry } from '../../world.ts';
import { approvalsOf } from './movements.ts';
import { allocatedBy, isClosed } from './position.ts';
import { linesAddedBy, statements, sumOf } from './statements.ts';

/** Where the money of a budget and year came from and where it went, in pence by name; nothing is left out. */
export interface RecomputedShares {
  readonly sources: Readonly<Record<string, number>>;
  readonly purposes: Readonly<Record<string, number>>;
}

const names: Readonly<Record<string, string>> = {
  existingBudget: 'existing budget',
  newGrowth: 'new growth',
  reserve: 'a reserve',
  grant: 'a grant',
  capitalReceipts: 'capital receipts',
  borrowing: 'borrowing',
  partnerContribution: 'a partner’s contribution',
};

/** The shares of one budget and year from the raw entries, without any fold or report; purposes of one title together. */
export function recomputedShares(entries: readonly DomainEntry[], budgetId: string, year: string): RecomputedShares {
  const all = statements(entries);
  const ofBudget = all.filter(({ stream }) => stream === `budget-${budgetId}`);
  const sources: Record<string, number> = {};
  const purposes: Record<string, number> = {};
  const add = (to: Record<string, number>, name: string, amount: number): void => {
    to[name] = (to[name] ?? 0) + amount;
  };
  for (const one of ofBudget) {
    const { type, data } = one;
    if (type === 'BudgetReprofiled') {
      if (data['to'] === year) add(sources, names[String(data['fundedBy'])] ?? '', Number(data['amount']));
      if (data['from'] === year) add(sources, names[String(data['fundedBy'])] ?? '', -Number(data['amount']));
    }
    for (const line of linesAddedBy(one, ofBudget)) add(sources, names[line.fundedBy] ?? '', sumOf([line], year));
  }
  const changes = approvalsOf(ofBudget, year);
  for (const { kind, amount } of changes) {
    if (kind === 'Carried forward') add(sources, 'carried forward', amount);
    if (kind === 'Vired away' || kind === 'Received by virement') {
      add(sources, 'received by virement, less vired away', amount);
    }
  }
  let left = changes.reduce((so, { amount }) => so + amount, 0);
  for (const [id, amount] of allocatedBy(ofBudget, year)) {
    const first = ofBudget.find(({ type, data }) => type === 'FundsAllocated' && data['allocationId'] === id);
    add(purposes, String(first?.data['title']), amount);
    left -= amount;
  }
  const account = all.filter(({ stream }) => stream === `spend-${budgetId}.${year}`);
  add(purposes, isClosed(account) ? 'not allocated when its year was closed' : 'not allocated', left);
  return { sources, purposes };
}
