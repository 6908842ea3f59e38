import type { Check } from '../reports/checks/breach.ts';
import { benefitBreaches } from './reports/register/benefit-breaches.ts';
import {
  claimantsVerified,
  claimsAboveTheirFigure,
  savingsOnTheWay,
  takenAgainstTheBudget,
} from './reports/savings/breaches.ts';

/** What the area judges once more, under *Checks*. */
export const benefitsChecks: readonly Check[] = [
  benefitBreaches,
  claimantsVerified,
  claimsAboveTheirFigure,
  savingsOnTheWay,
  takenAgainstTheBudget,
];
