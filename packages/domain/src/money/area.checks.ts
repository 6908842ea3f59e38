import type { Check } from '../reports/checks/breach.ts';
import { moneyBreaches } from './reports/money-breaches.ts';
import { ordersNotCarried } from './reports/orders/orders-left.ts';
import { paidOutOfAnother } from './reports/orders/other-allocation.ts';
import { registeredBreaches } from './reports/registered-breaches.ts';
import { endedProjectsAsk, noticePassed } from './reports/posts/breaches.ts';
import { forecastBreaches, movesBreaches, pendingMoney, spendBreaches } from './reports/spend-breaches.ts';

/** What the area judges once more, under *Checks*. */
export const moneyChecks: readonly Check[] = [
  moneyBreaches,
  spendBreaches,
  forecastBreaches,
  movesBreaches,
  pendingMoney,
  ordersNotCarried,
  paidOutOfAnother,
  registeredBreaches,
  endedProjectsAsk,
  noticePassed,
];
