import type { Check } from '../reports/checks/breach.ts';
import { assessmentBreaches } from './reports/assessment-breaches.ts';

/** What the area judges once more, under *Checks*. */
export const scrutinyChecks: readonly Check[] = [assessmentBreaches];
