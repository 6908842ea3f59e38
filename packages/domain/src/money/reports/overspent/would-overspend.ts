import type { LedgerWorld } from '../../../world.ts';
import { budgetOf } from '../../read.ts';
import { openOrders } from '../orders/open-orders.ts';
import { overspentWords } from './overspent-words.ts';
import type { LineInYear } from './overspent-words.ts';

/** What would be recorded of a line in a year; in pence. */
export interface ComingTo extends LineInYear {
  /** Payments; absent where none is made. */
  readonly amount?: number;
  /** The order that they pay, of which so much less is open. */
  readonly commitmentId?: string | undefined;
  /** What is ordered; absent where nothing is. */
  readonly ordered?: number;
}

/**
 * What payments and orders that would be recorded lead to: a sentence for each line and year that they leave overspent or
 * overcommitted, in the words that are said of it once they are recorded. Example, of £100 allocated with £90 paid and £15 to
 * come: “Case work” would be overspent by £5 in 2026-27: £100 is allocated; £105 would be spent.
 */
export function wouldOverspend(world: LedgerWorld, coming: readonly ComingTo[]): readonly string[] {
  return coming.flatMap((one) => {
    const { amount = 0, ordered = 0 } = one;
    if (amount <= 0 && ordered <= 0) return [];
    return overspentWords(world, one, { spent: amount, committed: ordered - paidOfOrder(world, one) }) ?? [];
  });
}

/** How much less of an order of the same line is open once this is paid. */
function paidOfOrder(world: LedgerWorld, { budgetId, allocationId, year, amount = 0, commitmentId }: ComingTo): number {
  const budget = budgetOf(world, budgetId);
  if (budget === undefined || commitmentId === undefined) return 0;
  const open = openOrders(world, budget, year).find(({ order }) => order.commitmentId === commitmentId);
  return open === undefined || open.order.allocationId !== allocationId ? 0 : Math.min(open.amount, amount);
}
