import type { Check } from '../reports/checks/breach.ts';
import { assessmentBreaches } from './reports/assessment-breaches.ts';
import { engagementBreaches } from './reports/engagement-breaches.ts';
import { queryBreaches } from './reports/query-breaches.ts';
import { recommendationBreaches } from './reports/recommendation-breaches.ts';

/** What the area judges once more, under *Checks*. */
export const scrutinyChecks: readonly Check[] = [
  assessmentBreaches,
  recommendationBreaches,
  queryBreaches,
  engagementBreaches,
];
