import type { Check } from '../reports/checks/breach.ts';
import { twoProgrammes } from './reports/programme-breaches.ts';

/** What the area judges once more, under *Checks*. */
export const programmeChecks: readonly Check[] = [twoProgrammes];
