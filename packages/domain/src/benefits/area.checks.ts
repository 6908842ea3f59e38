import type { Check } from '../reports/checks/breach.ts';

/** What the area judges once more, under *Checks*. */
export const benefitsChecks: readonly Check[] = [];
