import { entriesInOrder } from '../../../kernel/figure.ts';
import { pounds } from '../../../kernel/money.ts';
import { listed } from '../../../kernel/text.ts';
import type { Breach } from '../../../reports/checks/breach.ts';
import type { LedgerWorld } from '../../../world.ts';
import { allocationOf, yearAfter } from '../../budget/balances.ts';
import type { BudgetState } from '../../budget/state.ts';
import { accounts, budgetOf } from '../../read.ts';
import { partsOf } from '../../spend/account.ts';
import type { SpendState } from '../../spend/state.ts';
import { openOrders, orderWords } from './open-orders.ts';
import type { OpenOrder } from './open-orders.ts';

/**
 * Orders that a closed year left unpaid and carried no money for, or less than they come to: they are owed out of what the next
 * year has, so somebody finds the money there, or cancels what will not come. Listed by allocation, as long as they are neither
 * paid nor cancelled, under the last year that was closed.
 */
export function ordersNotCarried(world: LedgerWorld): readonly Breach[] {
  return accounts(world).flatMap((account): readonly Breach[] => {
    const { budgetId, year } = partsOf(account.accountId);
    const budget = budgetOf(world, budgetId);
    if (budget === undefined || account.closed === undefined) return [];
    const left = openOrders(world, budget, yearAfter(year)).filter(({ brought }) => brought > 0);
    return [...Map.groupBy(left, ({ order }) => order.allocationId)].flatMap(
      ([allocationId, orders]) => notCarried(budget, account, year, allocationId, orders) ?? [],
    );
  });
}

function notCarried(
  budget: BudgetState,
  { closed }: SpendState,
  year: string,
  allocationId: string | undefined,
  orders: readonly OpenOrder[],
): Breach | undefined {
  const owed = orders.reduce((so, { brought }) => so + brought, 0);
  const carried = closed?.value.carried.find((one) => one.allocationId === allocationId)?.amount ?? 0;
  if (closed === undefined || carried >= owed) return undefined;
  const title = allocationId === undefined ? undefined : allocationOf(budget, allocationId)?.title;
  const whose = `“${title ?? budget.title}”${title === undefined ? ', for no allocation' : ''}`;
  const which = listed(orders.map(({ order }) => orderWords(order)));
  const was = carried > 0 ? `only ${pounds(carried)} was` : 'nothing was';
  return {
    rule: 'OrderIsNotCarried',
    sentence: `${pounds(owed)} ordered out of ${whose} (${which}) was not paid when ${year} was closed, and ${was} carried forward for it: it is owed out of what ${yearAfter(year)} has, unless it is cancelled.`,
    entries: entriesInOrder([closed.n, ...orders.map(({ order }) => order.raised.n)]),
  };
}
