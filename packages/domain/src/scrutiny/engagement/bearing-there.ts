import { decisionOf } from '../../money/budget/granting.ts';
import { agreementOf } from '../../money/read.ts';
import type { LedgerWorld } from '../../world.ts';
import type { Bearing } from './events.ts';

/** The first of what a consultation bears on that the ledger does not hold; `undefined` where it holds all. */
export function unknownBearing(bearsOn: readonly Bearing[], world: LedgerWorld): Bearing | undefined {
  return bearsOn.find((one) => !isThere(one, world));
}

function isThere(one: Bearing, world: LedgerWorld): boolean {
  switch (one.kind) {
    case 'project':
      return world.state('project', one.projectId) !== undefined;
    case 'plan':
      return world.state('businessPlan', one.projectId) !== undefined;
    case 'decision':
      return decisionOf(one.decisionId, world) !== undefined;
    case 'agreement':
      return agreementOf(world, one.agreementId) !== undefined;
  }
}
