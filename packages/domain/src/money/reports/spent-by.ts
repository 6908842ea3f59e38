import { entriesInOrder } from '../../kernel/figure.ts';
import { allocationOf } from '../budget/balances.ts';
import type { BudgetState } from '../budget/state.ts';
import { standing } from '../spend/account.ts';
import type { Payment, SpendState } from '../spend/state.ts';

/** What was paid, in pence, with the entries that record it. */
export interface Paid {
  amount: number;
  readonly entries: number[];
}

/** A year's payments added up each way that the pages ask for. */
export interface SpentBy {
  /** By allocation; without one under the empty text. */
  readonly allocation: ReadonlyMap<string, Paid>;
  /** The payments themselves, by the order that they pay. */
  readonly forOrder: ReadonlyMap<string, readonly Payment[]>;
  /** By calendar month, `2026-04`, and there by allocation. */
  readonly month: ReadonlyMap<string, ReadonlyMap<string, Paid>>;
}

const known = new WeakMap<SpendState, SpentBy>();

/** Adds a year's payments up, once for a state: a hundred thousand of them are many pages' work. */
export function spentBy(state: SpendState): SpentBy {
  let found = known.get(state);
  if (found === undefined) known.set(state, (found = added(state)));
  return found;
}

/** What was paid out of a budget for none of its allocations, or for one withdrawn since; `undefined` where nothing was. */
export function paidForNone(budget: BudgetState, account: SpendState | undefined): Paid | undefined {
  if (account === undefined) return undefined;
  const paid = [...spentBy(account).allocation].flatMap(([id, one]) =>
    allocationOf(budget, id) === undefined ? [one] : [],
  );
  if (paid.length === 0) return undefined;
  return {
    amount: paid.reduce((so, { amount }) => so + amount, 0),
    entries: [...entriesInOrder(paid.flatMap(({ entries }) => entries))],
  };
}

function added(state: SpendState): SpentBy {
  const allocation = new Map<string, Paid>();
  const forOrder = new Map<string, Payment[]>();
  const month = new Map<string, Map<string, Paid>>();
  for (const payment of standing(state)) {
    const { allocationId = '', commitmentId, amount, on, n } = payment;
    add(allocation, allocationId, amount, n);
    if (commitmentId !== undefined) {
      const so = forOrder.get(commitmentId);
      if (so === undefined) forOrder.set(commitmentId, [payment]);
      else so.push(payment);
    }
    const key = on.slice(0, 7);
    let within = month.get(key);
    if (within === undefined) month.set(key, (within = new Map()));
    add(within, allocationId, amount, n);
  }
  return { allocation, forOrder, month };
}

function add(to: Map<string, Paid>, key: string, amount: number, n: number): void {
  const so = to.get(key);
  if (so === undefined) to.set(key, { amount, entries: [n] });
  else {
    so.amount += amount;
    so.entries.push(n);
  }
}
