import type { Check } from '../reports/checks/breach.ts';
import { benefitBreaches } from './reports/register/benefit-breaches.ts';

/** What the area judges once more, under *Checks*. */
export const benefitsChecks: readonly Check[] = [benefitBreaches];
