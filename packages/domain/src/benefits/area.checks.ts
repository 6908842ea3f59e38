import type { Check } from '../reports/checks/breach.ts';
import {
  claimantsVerified,
  claimsAboveTheirFigure,
  savingsOnTheWay,
  takenAgainstTheBudget,
} from './reports/savings/breaches.ts';

/** What the area judges once more, under *Checks*. */
export const benefitsChecks: readonly Check[] = [
  claimantsVerified,
  claimsAboveTheirFigure,
  savingsOnTheWay,
  takenAgainstTheBudget,
];
