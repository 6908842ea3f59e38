import { entriesInOrder } from '../../../kernel/figure.ts';
import { pounds } from '../../../kernel/money.ts';
import type { Breach } from '../../../reports/checks/breach.ts';
import type { LedgerWorld } from '../../../world.ts';
import { allocationWords } from '../../budget/words.ts';
import { accounts, budgetOf } from '../../read.ts';
import { partsOf } from '../../spend/account.ts';
import { isOfAnother } from '../../spend/paid-out-of.ts';
import { spentBy } from '../spent-by.ts';
import { orderWords } from './open-orders.ts';

/** Orders that are paid out of something else than they were ordered out of, as when either was corrected since. */
export function paidOutOfAnother(world: LedgerWorld): readonly Breach[] {
  return accounts(world).flatMap((account): readonly Breach[] => {
    const { budgetId, year } = partsOf(account.accountId);
    const budget = budgetOf(world, budgetId);
    if (budget === undefined) return [];
    const { forOrder } = spentBy(account);
    return budget.commitments.flatMap((order): readonly Breach[] => {
      const other = (forOrder.get(order.commitmentId) ?? []).filter((one) => isOfAnother(order, one.allocationId));
      const [first] = other;
      if (first === undefined) return [];
      const paid = pounds(other.reduce((so, { amount }) => so + amount, 0));
      return [
        {
          rule: 'OrderIsOfAnotherAllocation',
          sentence: `${paid} was paid in ${year} out of ${allocationWords(budget, first.allocationId)} for an order out of ${allocationWords(budget, order.allocationId)} (${orderWords(order)}).`,
          entries: entriesInOrder([order.raised.n, ...other.map(({ n }) => n)]),
        },
      ];
    });
  });
}
