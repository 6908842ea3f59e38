import { deliveryChecks } from '../../delivery/area.checks.ts';
import { governanceChecks } from '../../governance/area.checks.ts';
import { benefitsChecks } from '../../benefits/area.checks.ts';
import { moneyChecks } from '../../money/area.checks.ts';
import { programmeChecks } from '../../programme/area.checks.ts';
import { scrutinyChecks } from '../../scrutiny/area.checks.ts';
import type { LedgerWorld } from '../../world.ts';
import { amendedAfterDecision } from './amended-after-decision.ts';
import type { Breach, Check } from './breach.ts';

const checks: readonly Check[] = [
  ...programmeChecks,
  ...deliveryChecks,
  ...governanceChecks,
  ...moneyChecks,
  ...benefitsChecks,
  ...scrutinyChecks,
  amendedAfterDecision,
];

/**
 * Every breach in a world as known. In a world as effective on a past day, what was registered later in the world counts
 * as missing. What turns on a day, such as a notice day that has passed, is judged where the day is given.
 */
export function breaches(world: LedgerWorld, on?: string): readonly Breach[] {
  return checks.flatMap((check) => check(world, on));
}
