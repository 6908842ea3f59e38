import type { Check } from '../reports/checks/breach.ts';
import { gateBreaches } from './reports/gates/gate-breaches.ts';
import { decidedByOwnRules } from './reports/gates/own-rules.ts';
import { racedDecisions } from './reports/gates/raced-decisions.ts';
import { racedDelivery } from './reports/gates/raced-delivery.ts';
import { minutesBreaches } from './reports/decisions/minutes-breaches.ts';
import { seatBreaches } from './reports/gates/seat-breaches.ts';
import { governanceBreaches } from './reports/gates/governance-breaches.ts';

/** What the area judges once more, under *Checks*. */
export const governanceChecks: readonly Check[] = [
  governanceBreaches,
  gateBreaches,
  racedDecisions,
  racedDelivery,
  seatBreaches,
  minutesBreaches,
  decidedByOwnRules,
];
