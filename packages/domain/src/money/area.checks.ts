import type { Check } from '../reports/checks/breach.ts';
import { endedProjectsAsk, noticePassed } from './reports/posts-breaches.ts';
import { endedProjects, movesBreaches, pendingMoney, spendBreaches } from './reports/money-breaches.ts';

/** What the area judges once more, under *Checks*. */
export const moneyChecks: readonly Check[] = [
  spendBreaches,
  movesBreaches,
  endedProjects,
  pendingMoney,
  endedProjectsAsk,
  noticePassed,
];
