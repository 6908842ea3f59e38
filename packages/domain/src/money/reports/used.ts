import { entriesInOrder } from '../../kernel/figure.ts';
import { pounds } from '../../kernel/money.ts';
import type { LedgerWorld } from '../../world.ts';
import { allocationOf } from '../budget/balances.ts';
import type { BudgetState } from '../budget/state.ts';
import { accountIn } from '../read.ts';
import { accountOf, standing } from '../spend/account.ts';
import { openOrders } from './orders/open-orders.ts';
import { spentBy } from './spent-by.ts';
import type { Paid } from './spent-by.ts';

/** What of a line is used in a year, paid or owed; in pence, with the entries that it rests on. */
export interface Used {
  /** Spent and ordered together. */
  readonly amount: number;
  readonly spent: number;
  /** Ordered and not paid yet. */
  readonly ordered: number;
  readonly entries: readonly number[];
}

/**
 * What is used in a year of each allocation of a budget, and for none of them without an id: paid, or ordered and not paid.
 * What was for an allocation that was withdrawn since is for none. Lines for which nothing was paid or ordered are left out.
 * With a day, as it stood by then.
 */
export function usedIn(
  world: LedgerWorld,
  budget: BudgetState,
  year: string,
  by?: string,
): ReadonlyMap<string | undefined, Used> {
  const account = accountIn(world, accountOf(budget.budgetId, year));
  const paid = account === undefined ? [] : by === undefined ? spentBy(account).allocation : paidBy(account, by);
  const parts = [
    ...[...paid].map(([allocationId, one]) => ({ allocationId, spent: one.amount, ordered: 0, entries: one.entries })),
    ...openOrders(world, budget, year, by).map(({ order, amount, entries }) => ({
      allocationId: order.allocationId,
      spent: 0,
      ordered: amount,
      entries,
    })),
  ];
  const byLine = Map.groupBy(parts, ({ allocationId }) => allocationOf(budget, allocationId ?? '')?.allocationId);
  return new Map([...byLine].map(([allocationId, of]) => [allocationId, added(of)]));
}

type Part = Pick<Used, 'spent' | 'ordered' | 'entries'>;

function added(parts: readonly Part[]): Used {
  const total = (of: (part: Part) => number) => parts.reduce((so, one) => so + of(one), 0);
  const [spent, ordered] = [total((one) => one.spent), total((one) => one.ordered)];
  return {
    amount: spent + ordered,
    spent,
    ordered,
    // A line may have a hundred thousand payments, and on most visits nobody asks for them.
    get entries() {
      return entriesInOrder(parts.flatMap(({ entries }) => entries));
    },
  };
}

/** What was paid for each allocation by a day. */
function paidBy(account: Parameters<typeof standing>[0], day: string): ReadonlyMap<string, Paid> {
  const found = new Map<string, Paid>();
  for (const { allocationId = '', amount, on, n } of standing(account)) {
    if (on > day) continue;
    const so = found.get(allocationId);
    if (so === undefined) found.set(allocationId, { amount, entries: [n] });
    else {
      so.amount += amount;
      so.entries.push(n);
    }
  }
  return found;
}

/** Example: “£17,100 is spent, and £3,000 more is ordered and not paid”. Of amounts that are all shown alike. */
export function usedWords({ spent, ordered }: Pick<Used, 'spent' | 'ordered'>, beside: readonly number[]): string {
  const said = (amount: number) => pounds(amount, [spent, ordered, ...beside]);
  const paid = spent === 0 ? '' : `${said(spent)} is spent`;
  const owed = ordered === 0 ? '' : `${said(ordered)}${spent === 0 ? '' : ' more'} is ordered and not paid`;
  return [paid, owed].filter((one) => one !== '').join(', and ');
}
