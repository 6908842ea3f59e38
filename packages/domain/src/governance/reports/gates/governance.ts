import type { LedgerWorld } from '../../../world.ts';
import { compliance } from './compliance.ts';
import type { Compliance } from './compliance.ts';
import { conditions } from '../decisions/conditions.ts';
import type { Conditions } from '../decisions/conditions.ts';
import { comingMeetings } from '../decisions/meetings.ts';
import type { MeetingRow } from '../decisions/meetings.ts';
import { pipeline } from './pipeline.ts';
import type { Pipeline } from './pipeline.ts';
import { withItsPlan } from '../plans/with-its-plan.ts';

/** What the governance page shows; the register of decisions has a filter of its own. */
export interface Governance {
  readonly pipeline: Pipeline;
  readonly compliance: Compliance;
  readonly conditions: Conditions;
  readonly coming: readonly MeetingRow[];
}

/** Governance as seen on a day. Expects a world that was known on that day. */
export function governance(world: LedgerWorld, on: string): Governance {
  const found = compliance(world);
  const programme = world.states('programme')[0];
  return {
    pipeline: pipeline(world, on),
    compliance: { ...found, without: found.without.map((one) => withItsPlan(one, programme)) },
    conditions: conditions(world, on),
    coming: comingMeetings(world, on),
  };
}
