import { approvalFacts } from '../../money/budget/facts.ts';
import type { LedgerWorld } from '../../world.ts';
import { channelOf } from '../read.ts';

/** Whether every one of these channels was added. */
export function areChannels(channelIds: readonly string[], world: LedgerWorld): boolean {
  return channelIds.every((one) => channelOf(world, one) !== undefined);
}

/** Whether the register holds the decision; true where none is named. */
export function decisionFacts({ decisionId }: { readonly decisionId?: string | undefined }, world: LedgerWorld) {
  return { decisionIsKnown: approvalFacts({ decisionId }, world).decisionIsKnown };
}
