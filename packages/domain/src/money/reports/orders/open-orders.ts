import type { Stated } from '../../../kernel/entry.ts';
import { entriesInOrder } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { amountIn, yearAfter } from '../../budget/balances.ts';
import type { BudgetState, Commitment } from '../../budget/state.ts';
import { accountIn, accounts } from '../../read.ts';
import { accountOf, partsOf } from '../../spend/account.ts';
import type { SpendState } from '../../spend/state.ts';
import { spentBy } from '../spent-by.ts';

/** What of an order is not paid, where it counts for a financial year. */
export interface OpenOrder {
  readonly order: Commitment;
  /** In pence, above zero. */
  readonly amount: number;
  /** What of it years that were closed before left unpaid, in pence; 0 for what was ordered for the year itself. */
  readonly brought: number;
  /** The last of those years; `undefined` where nothing was brought. */
  readonly from: string | undefined;
  /** Numbers of the entries that it rests on: the order, what paid it, and the ends of those years. */
  readonly entries: readonly number[];
}

/**
 * The orders of a budget that are open in a year: ordered for it, not cancelled and not paid. An order outlives the year it
 * was placed for, since the supplier is owed all the same: what was not paid of it when the year was closed is nothing of that
 * year any more and counts for the year after, whatever was carried forward, until it is paid or cancelled; paying it by an
 * adjustment of the closed year counts too. Once that year is open again, it is of that year again. Example: of £6,000 ordered
 * for 2025-26 and £2,000 paid, £4,000 is open in 2025-26, and once that is closed in 2026-27. With a day, as it stood by then.
 * Source: orders rolled forward at the year end.
 */
export function openOrders(world: LedgerWorld, budget: BudgetState, year: string, by?: string): readonly OpenOrder[] {
  if (isBy(accountIn(world, accountOf(budget.budgetId, year))?.closed, by)) return [];
  return budget.commitments.flatMap((order) => {
    if (isBy(order.cancelled, by) || !isBy(order.raised, by)) return [];
    const open = restIn(world, budget, order, year, by);
    return open === undefined || open.amount === 0 ? [] : [open];
  });
}

/** Whether something was said, and held by a day; without one, whether it was said. */
function isBy(said: Stated<unknown> | undefined, by: string | undefined): said is Stated<unknown> {
  return said !== undefined && (by === undefined || said.on <= by);
}

/**
 * What of each order is left to pay, in pence, in whichever years it is open; orders that are paid or cancelled are left out.
 * Example: of £6,000 ordered and £2,000 paid, £4,000.
 */
export function leftOfOrders(world: LedgerWorld, budget: BudgetState): ReadonlyMap<string, number> {
  const { budgetId, commitments } = budget;
  const had = accounts(world)
    .map(({ accountId }) => partsOf(accountId))
    .filter((one) => one.budgetId === budgetId);
  const years = new Set([
    ...commitments.flatMap((one) => one.years.map(({ year }) => year)),
    ...had.flatMap(({ year }) => [year, yearAfter(year)]),
  ]);
  const left = new Map<string, number>();
  for (const { order, amount } of [...years].flatMap((year) => openOrders(world, budget, year))) {
    left.set(order.commitmentId, (left.get(order.commitmentId) ?? 0) + amount);
  }
  return left;
}

/** “Northgate, PO-100”. */
export function orderWords({ supplier, reference }: Pick<Commitment, 'supplier' | 'reference'>): string {
  return reference === undefined ? supplier : `${supplier}, ${reference}`;
}

/** What is left of an order in a year after all that came before it; `undefined` in years before it was for any. */
function restIn(
  world: LedgerWorld,
  { budgetId }: BudgetState,
  order: Commitment,
  year: string,
  by: string | undefined,
): OpenOrder | undefined {
  const [first] = order.years.map((one) => one.year).toSorted();
  if (first === undefined || first > year) return undefined;
  let rest: OpenOrder = { order, amount: 0, brought: 0, from: undefined, entries: [order.raised.n] };
  for (let at = first; ; at = yearAfter(at)) {
    const account = accountIn(world, accountOf(budgetId, at));
    const paid = paidFor(order, account, by);
    const due = amountIn(order.years, at) + rest.amount;
    // What comes from earlier years is paid first.
    const brought = Math.max(0, rest.amount - Math.max(0, paid.amount));
    rest = {
      order,
      amount: Math.max(0, due - paid.amount),
      brought,
      from: brought === 0 ? undefined : rest.from,
      entries: entriesInOrder([...rest.entries, ...paid.entries]),
    };
    if (at === year) return rest;
    const closed = account?.closed;
    rest = isBy(closed, by) && rest.amount > 0 ? on(rest, at, closed.n) : notOn(rest);
  }
}

function on(rest: OpenOrder, from: string, closed: number): OpenOrder {
  return { ...rest, from, entries: entriesInOrder([...rest.entries, closed]) };
}

/** Of a year that is open, or that paid all of it, nothing goes on. */
function notOn({ order }: OpenOrder): OpenOrder {
  return { order, amount: 0, brought: 0, from: undefined, entries: [order.raised.n] };
}

function paidFor({ commitmentId }: Commitment, account: SpendState | undefined, by: string | undefined) {
  if (account === undefined) return { amount: 0, entries: [] };
  const since = account.adjustments.filter((one) => one.commitmentId === commitmentId);
  const paid = [...(spentBy(account).forOrder.get(commitmentId) ?? []), ...since].filter(
    ({ on: day }) => by === undefined || day <= by,
  );
  return { amount: paid.reduce((so, one) => so + one.amount, 0), entries: paid.map(({ n }) => n) };
}
