import type { Replayed } from '../kernel/capability.ts';
import type { ProjectState } from '../project/index.ts';
import { describeBusinessPlan } from './describe.ts';
import { businessPlanEvents } from './events.ts';
import type { BusinessPlanEvent } from './events.ts';
import { evolveBusinessPlan } from './fold.ts';
import type { BusinessPlanState } from './state.ts';

/** How a business plan is replayed. */
export const replayedBusinessPlan: Replayed<
  'businessPlan',
  BusinessPlanState,
  BusinessPlanEvent,
  { businessPlan: BusinessPlanState; project: ProjectState }
> = {
  category: 'businessPlan',
  events: businessPlanEvents,
  evolve: evolveBusinessPlan,
  describe: describeBusinessPlan,
};
