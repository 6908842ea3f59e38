import { amendedBy, isAmendment, readBy } from '../../../kernel/amended.ts';
import { splitStream } from '../../../kernel/entry.ts';
import type { DomainEntry, LedgerWorld } from '../../../world.ts';
import { yearAfter } from '../../budget/balances.ts';
import { budgetOf } from '../../read.ts';
import { partsOf } from '../../spend/account.ts';
import { openOrders } from '../orders/open-orders.ts';
import type { MoneyLine } from '../left-to-move.ts';
import { overspentWords } from './overspent-words.ts';
import type { LineInYear } from './overspent-words.ts';

/**
 * What an entry leaves overspent or overcommitted, of the lines of budgets that it pays out of, orders from, gives to or
 * takes from: a sentence for each line and year of which more is spent and ordered now than it has, none for those in order.
 * Of a correction or withdrawal, the lines of what it corrects as well. Example, of £100 allocated with £105 paid:
 * “Case work” is overspent by £5 in 2026-27: £100 is allocated; £105 is spent.
 * Says nothing of adjustments of closed years, which stand apart, nor of what is only forecast.
 */
export function overspentAfter(world: LedgerWorld, entry: DomainEntry): readonly string[] {
  const touched = new Map(linesOf(world, entry).map((one) => [JSON.stringify(keyOf(one)), one]));
  return [...touched.values()].flatMap((one) => overspentWords(world, one) ?? []);
}

function keyOf({ budgetId, allocationId, year }: LineInYear) {
  return [budgetId, allocationId ?? '', year];
}

function linesOf(world: LedgerWorld, entry: DomainEntry): readonly LineInYear[] {
  if (!isAmendment(entry)) return linesSaid(world, entry);
  const found = amendedBy(entry, world) as DomainEntry | undefined;
  if (found === undefined) return [];
  const now = readBy(found, entry);
  return [...linesSaid(world, found), ...(now === undefined ? [] : linesSaid(world, now))];
}

function linesSaid(world: LedgerWorld, entry: DomainEntry): readonly LineInYear[] {
  const { category, id } = splitStream(entry.stream);
  if (category === 'spend') return linesOfYear(world, entry, partsOf(id));
  if (entry.type === 'BudgetReducedBySaving') return inYears(entry.data.line, entry.data.lines);
  return category === 'budget' ? linesOfBudget(world, entry, id) : [];
}

function linesOfYear(
  world: LedgerWorld,
  entry: DomainEntry,
  { budgetId, year }: ReturnType<typeof partsOf>,
): readonly LineInYear[] {
  if (entry.type === 'SpendRecorded') return [{ budgetId, allocationId: entry.data.allocationId, year }];
  if (entry.type !== 'YearClosed') return [];
  // What is carried of an overspend is missing from the year that follows, and what is ordered and not paid is owed out of it.
  const next = yearAfter(year);
  const budget = budgetOf(world, budgetId);
  const orders = budget === undefined ? [] : openOrders(world, budget, next).filter(({ brought }) => brought > 0);
  return [...entry.data.carried, ...orders.map(({ order }) => order)].map(({ allocationId }) => ({
    budgetId,
    allocationId,
    year: next,
  }));
}

function linesOfBudget(world: LedgerWorld, entry: DomainEntry, budgetId: string): readonly LineInYear[] {
  const unallocated = { budgetId };
  const { type, data } = entry;
  if (type === 'FundsAllocated') {
    return [unallocated, { budgetId, allocationId: data.allocationId }].flatMap((line) => inYears(line, data.years));
  }
  if (type === 'AllocationReleased' || type === 'CommitmentRaised') {
    return inYears({ budgetId, allocationId: data.allocationId }, data.years);
  }
  if (type === 'AllocationReprofiled') return betweenYears({ budgetId, allocationId: data.allocationId }, data);
  if (type === 'BudgetReprofiled') return betweenYears(unallocated, data);
  if (type === 'BudgetReduced' || type === 'BudgetApproved' || type === 'BudgetSupplemented') {
    return inYears(unallocated, data.lines);
  }
  if (type === 'FundsVired') {
    const { from, to, years } = data;
    const into = { budgetId: to.budgetId ?? budgetId, allocationId: to.allocationId };
    return [{ budgetId, allocationId: from }, into].flatMap((line) => inYears(line, years));
  }
  return type === 'CommitmentCancelled' ? linesOfOrder(world, budgetId, data.commitmentId) : [];
}

function betweenYears(
  line: MoneyLine,
  { from, to }: { readonly from: string; readonly to: string },
): readonly LineInYear[] {
  return inYears(line, [{ year: from }, { year: to }]);
}

/** Of an order whose cancellation is withdrawn, what it is to be paid out of. */
function linesOfOrder(world: LedgerWorld, budgetId: string, commitmentId: string): readonly LineInYear[] {
  const found = budgetOf(world, budgetId)?.commitments.find((one) => one.commitmentId === commitmentId);
  return found === undefined ? [] : inYears({ budgetId, allocationId: found.allocationId }, found.years);
}

function inYears(line: MoneyLine, years: readonly { readonly year: string }[]): readonly LineInYear[] {
  return years.map(({ year }) => ({ ...line, year }));
}
