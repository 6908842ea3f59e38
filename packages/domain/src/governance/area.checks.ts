import type { Check } from '../reports/checks/breach.ts';
import { gateBreaches } from './reports/gates/gate-breaches.ts';
import { governanceBreaches } from './reports/gates/governance-breaches.ts';

/** What the area judges once more, under *Checks*. */
export const governanceChecks: readonly Check[] = [governanceBreaches, gateBreaches];
