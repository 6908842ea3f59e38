import type { Check } from '../reports/checks/breach.ts';
import { benefitBreaches } from './reports/register/benefit-breaches.ts';
import { leaningBreaches } from './reports/register/leaning-breaches.ts';
import {
  claimantsVerified,
  claimsAboveTheirFigure,
  claimsAboveWhatIsRecorded,
  claimsOfNothing,
  savingsOnTheWay,
  takenAgainstTheBudget,
} from './reports/savings/breaches.ts';

/** What the area judges once more, under *Checks*. */
export const benefitsChecks: readonly Check[] = [
  benefitBreaches,
  leaningBreaches,
  claimantsVerified,
  claimsAboveTheirFigure,
  claimsAboveWhatIsRecorded,
  claimsOfNothing,
  savingsOnTheWay,
  takenAgainstTheBudget,
];
