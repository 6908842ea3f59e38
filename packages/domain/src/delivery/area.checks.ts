import type { Check } from '../reports/checks/breach.ts';
import { projectBreaches } from './reports/project-breaches.ts';

/** What the area judges once more, under *Checks*. */
export const deliveryChecks: readonly Check[] = [projectBreaches];
