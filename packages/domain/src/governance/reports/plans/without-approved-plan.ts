import type { LedgerWorld } from '../../../world.ts';
import { frameworkOn } from '../../gates/framework.ts';
import { compliance } from '../gates/compliance.ts';
import type { WithoutPlan } from './without-plan.ts';

/** The open projects without a current approval, where gates have been adopted that could give one: before that, none. */
export function withoutApprovedPlan(world: LedgerWorld, on: string): readonly WithoutPlan[] {
  const governed = frameworkOn(world.states('programme')[0], on) !== undefined;
  return governed ? compliance(world).without : [];
}
