import type { Check } from '../reports/checks/breach.ts';
import { moneyBreaches } from './money-breaches.ts';

/** What the area judges once more, under *Checks*. */
export const moneyChecks: readonly Check[] = [moneyBreaches];
