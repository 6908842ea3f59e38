import type { DomainEntry } from '../../world.ts';
import { linesAddedBy, nextYear, statements, sumOf, yearEnds } from './statements.ts';
import type { Carried, Raw, Statement } from './statements.ts';

/** A change of what is approved, in pence, by the kind under which it is reported. */
export interface ApprovalChange {
  readonly n: number;
  readonly kind: string;
  readonly amount: number;
}

const kinds: Readonly<Record<string, string>> = {
  BudgetApproved: 'Approved',
  BudgetSupplemented: 'Supplemented',
  BudgetReduced: 'Reduced',
  BudgetReprofiled: 'Reprofiled',
  FundsVired: 'Vired away',
  VirementReceived: 'Received by virement',
  SavingTaken: 'Taken by savings',
  SavingGivenBack: 'Given back by savings',
};

/** Every change of what is approved for a budget in a year, from what its entries say. */
export function approvalsOf(ofBudget: readonly Statement[], year: string): readonly ApprovalChange[] {
  const changes = ofBudget.map((one) => ({
    n: one.n,
    kind: kinds[one.type] ?? '',
    amount: sumOf(linesAddedBy(one, ofBudget), year) + byItself(one, year),
  }));
  const carried = yearEnds(ofBudget).map(({ n, data }) => {
    const total = (data['carried'] as Carried).reduce((so, one) => so + one.amount, 0);
    const [from, to] = [String(data['year']), nextYear(String(data['year']))];
    return { n, kind: 'Carried forward', amount: (to === year ? total : 0) - (from === year ? total : 0) };
  });
  return [...changes, ...carried].filter(({ amount }) => amount !== 0);
}

function byItself({ type, data }: Statement, year: string): number {
  if (type === 'VirementReceived') return sumOf(data['years'], year);
  if (type === 'FundsVired') return (data['to'] as Raw)['budgetId'] === undefined ? 0 : -sumOf(data['years'], year);
  if (type !== 'BudgetReprofiled') return 0;
  return (data['to'] === year ? Number(data['amount']) : 0) - (data['from'] === year ? Number(data['amount']) : 0);
}

/** What was approved at two dates in pence, and what came in between. */
export interface RecomputedMovements {
  readonly opening: number;
  readonly closing: number;
  /** What entries of the time between came to, by kind; a kind with none is absent. */
  readonly byKind: Readonly<Record<string, number>>;
  /** By how much entries of the time before read otherwise since. */
  readonly corrected: number;
}

/** The movements of budgets in a year since entry `since`, from the raw entries, without any fold or report. */
export function recomputedMovements(
  entries: readonly DomainEntry[],
  since: number,
  budgetIds: ReadonlySet<string>,
  year: string,
): RecomputedMovements {
  const changesOf = (known: readonly DomainEntry[]): readonly ApprovalChange[] => {
    const all = statements(known);
    return [...budgetIds].flatMap((id) =>
      approvalsOf(
        all.filter(({ stream }) => stream === `budget-${id}`),
        year,
      ),
    );
  };
  const before = changesOf(entries.filter(({ n }) => n <= since));
  const after = changesOf(entries);
  const byKind: Record<string, number> = {};
  for (const { n, kind, amount } of after) if (n > since) byKind[kind] = (byKind[kind] ?? 0) + amount;
  const opening = total(before);
  return { opening, closing: total(after), byKind, corrected: total(after.filter(({ n }) => n <= since)) - opening };
}

function total(changes: readonly ApprovalChange[]): number {
  return changes.reduce((so, { amount }) => so + amount, 0);
}
