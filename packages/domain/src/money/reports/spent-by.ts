import { standing } from '../spend/account.ts';
import type { SpendState } from '../spend/state.ts';

/** What was paid, in pence, with the entries that record it. */
export interface Paid {
  amount: number;
  readonly entries: number[];
}

/** A year's payments added up each way that the pages ask for. */
export interface SpentBy {
  /** By allocation; without one under the empty text. */
  readonly allocation: ReadonlyMap<string, Paid>;
  /** By the order that they pay. */
  readonly commitment: ReadonlyMap<string, Paid>;
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

function added(state: SpendState): SpentBy {
  const allocation = new Map<string, Paid>();
  const commitment = new Map<string, Paid>();
  const month = new Map<string, Map<string, Paid>>();
  for (const { allocationId = '', commitmentId, amount, on, n } of standing(state)) {
    add(allocation, allocationId, amount, n);
    if (commitmentId !== undefined) add(commitment, commitmentId, amount, n);
    const key = on.slice(0, 7);
    let within = month.get(key);
    if (within === undefined) month.set(key, (within = new Map()));
    add(within, allocationId, amount, n);
  }
  return { allocation, commitment, month };
}

function add(to: Map<string, Paid>, key: string, amount: number, n: number): void {
  const so = to.get(key);
  if (so === undefined) to.set(key, { amount, entries: [n] });
  else {
    so.amount += amount;
    so.entries.push(n);
  }
}
